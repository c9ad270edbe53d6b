package io.redress.followup.round;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The facts this service writes, as they stand in the journal and on the topic. */
public sealed interface FollowupFact {

    /**
     * A customer is to be asked. Told again with the same number when the call is put off to another time.
     *
     * @param plan which plan of the complaint's procedure version asks
     */
    @FactType("redress.callback.scheduled.v1")
    record CallbackScheduled(
            long n,
            Kind kind,
            String reference,
            int round,
            Instant dueAt,
            Instant notBefore,
            By by,
            @Nullable String plan)
            implements FollowupFact {}

    /** @param until real time: a lease runs while people work, whatever the suite's clock does */
    @FactType("redress.callback.claimed.v1")
    record CallbackClaimed(long n, String staff, Instant until) implements FollowupFact {}

    @FactType("redress.callback.attempted.v1")
    record CallbackAttempted(
            long n,
            int attempt,
            Outcome outcome,
            boolean valid,
            @Nullable Validity validity,
            @Nullable Recorded words) implements FollowupFact {}

    @FactType("redress.callback.completed.v1")
    record CallbackCompleted(
            long n,
            int round,
            boolean resolved,
            int satisfaction,
            @Nullable Integer recommend,
            boolean content,
            boolean counted,
            @Nullable Remarked words)
            implements FollowupFact {}

    @FactType("redress.callback.unreached.v1")
    record CallbackUnreached(long n, int round, int attempts) implements FollowupFact {}

    @FactType("redress.survey.answered.v1")
    record SurveyAnswered(
            int round,
            boolean resolved,
            int satisfaction,
            @Nullable Integer recommend,
            boolean content,
            boolean counted,
            @Nullable Remarked words)
            implements FollowupFact {}

    /** @param recording where the telephone system keeps the call */
    record Recorded(WordsRef recording) {}

    /** @param remark what the customer added */
    record Remarked(WordsRef remark) {}
}
