package io.redress.followup.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.followup.round.FollowupFact.CallbackCompleted;
import io.redress.followup.round.FollowupFact.SurveyAnswered;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said about a round.
 *
 * @param counted the first answer of its round; later ones are kept and change nothing
 */
public record Answer(
        int round,
        Via via,
        boolean resolved,
        int satisfaction,
        @Nullable Integer recommend,
        boolean content,
        boolean counted) {

    /** The road by which it came. */
    public enum Via {
        @JsonProperty("call")
        CALL,
        @JsonProperty("link")
        LINK
    }

    static Answer of(CallbackCompleted fact) {
        return new Answer(
                fact.round(),
                Via.CALL,
                fact.resolved(),
                fact.satisfaction(),
                fact.recommend(),
                fact.content(),
                fact.counted());
    }

    static Answer of(SurveyAnswered fact) {
        return new Answer(
                fact.round(),
                Via.LINK,
                fact.resolved(),
                fact.satisfaction(),
                fact.recommend(),
                fact.content(),
                fact.counted());
    }
}
