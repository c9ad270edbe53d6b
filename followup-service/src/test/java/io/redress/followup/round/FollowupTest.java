package io.redress.followup.round;

import io.redress.followup.round.FollowupFact.CallbackAttempted;
import io.redress.followup.round.FollowupFact.CallbackClaimed;
import io.redress.followup.round.FollowupFact.CallbackCompleted;
import io.redress.followup.round.FollowupFact.CallbackScheduled;
import io.redress.followup.round.FollowupFact.CallbackUnreached;
import io.redress.followup.round.FollowupFact.SurveyAnswered;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FollowupTest {

    private static final Instant SATURDAY = Instant.parse("2026-10-10T06:00:00Z");
    private static final Instant CLOSE = Instant.parse("2026-10-10T10:00:00Z");
    private static final Validity VALID = new Validity(true, true, true, true);

    private static final CallbackScheduled SCHEDULED =
            new CallbackScheduled(41, Kind.CALLBACK, "TEL-260930-7K3F9Q", 1, CLOSE, SATURDAY, By.PHONE, "every-case");
    private static final CallbackScheduled LINK =
            new CallbackScheduled(42, Kind.CALLBACK, "TEL-260930-7K3F9Q", 1, CLOSE, SATURDAY, By.LINK, "every-case");
    private static final CallbackClaimed CLAIMED = new CallbackClaimed(41, "E5001", SATURDAY.plusSeconds(1800));
    private static final CallbackAttempted REACHED = new CallbackAttempted(41, 1, Outcome.REACHED, true, VALID, null);
    private static final CallbackAttempted NO_ANSWER =
            new CallbackAttempted(41, 1, Outcome.NO_ANSWER, false, null, null);

    @Test
    void queuesACallUntilItIsCompleted() {
        var scheduled = after(SCHEDULED);
        var completed = after(SCHEDULED, CLAIMED, REACHED, completed(true));

        assertThat(scheduled.queues(callback(scheduled))).isTrue();
        assertThat(completed.queues(callback(completed))).isFalse();
        assertThat(callback(completed)).isInstanceOf(Callback.Completed.class);
        assertThat(completed.answered(1)).isTrue();
        assertThat(completed.answeredByLink(1)).isFalse();
    }

    @Test
    void takesACallOffTheQueueWhenTheLinkWasFaster() {
        var answered = after(SCHEDULED, survey(true));

        assertThat(answered.queues(callback(answered))).isFalse();
        assertThat(answered.answeredByLink(1)).isTrue();
    }

    @Test
    void leavesACallWithWhoeverIsJustMakingIt() {
        var answered = after(SCHEDULED, CLAIMED, survey(true));

        assertThat(answered.queues(callback(answered))).isTrue();
    }

    @Test
    void countsNoAnswerOfAnotherRound() {
        assertThat(after(SCHEDULED, survey(true)).answered(2)).isFalse();
    }

    @Test
    void keepsAnAnswerThatDoesNotCount() {
        assertThat(after(SCHEDULED, survey(false)).answered(1)).isFalse();
    }

    @Test
    void goesBackToTheQueueAfterAnAttemptInVain() {
        var followup = after(SCHEDULED, CLAIMED, NO_ANSWER);

        assertThat(callback(followup))
                .isEqualTo(new Callback.Scheduled(
                        Order.of(SCHEDULED), List.of(new Attempt(1, Outcome.NO_ANSWER, false, SATURDAY))));
    }

    @Test
    void isPutOffByItsHolderAndWaitsAgain() {
        var monday = Instant.parse("2026-10-12T02:00:00Z");
        var followup = after(SCHEDULED, CLAIMED, Order.of(SCHEDULED).at(monday).fact());

        assertThat(callback(followup)).isInstanceOf(Callback.Scheduled.class);
        assertThat(callback(followup).order().dueAt()).isEqualTo(monday);
        assertThat(callback(followup).order().notBefore()).isEqualTo(monday);
    }

    @Test
    void passesToAnotherCallerWhoTakesItLater() {
        var followup = after(SCHEDULED, CLAIMED, new CallbackClaimed(41, "E5002", CLOSE));

        assertThat(callback(followup)).isInstanceOfSatisfying(Callback.Claimed.class, claimed -> {
            assertThat(claimed.heldBy("E5002")).isTrue();
            assertThat(claimed.heldBy("E5001")).isFalse();
            assertThat(claimed.leased(CLOSE.minusMillis(1))).isTrue();
            assertThat(claimed.leased(CLOSE)).isFalse();
        });
    }

    @Test
    void endsUnreached() {
        var followup = after(SCHEDULED, CLAIMED, NO_ANSWER, new CallbackUnreached(41, 1, 1));

        assertThat(callback(followup)).isInstanceOf(Callback.Unreached.class);
        assertThat(followup.queues(callback(followup))).isFalse();
    }

    @Test
    void awaitsALinkAndQueuesNoCallForIt() {
        var followup = after(LINK);
        var callback = followup.callback(42).orElseThrow();

        assertThat(followup.queues(callback)).isFalse();
        assertThat(followup.awaitsLink(callback)).isTrue();
        assertThat(after(LINK, survey(true)).awaitsLink(callback)).isFalse();
    }

    @Test
    void offersNoMoveThatIsNotLegal() {
        assertThatThrownBy(() -> after(SCHEDULED, NO_ANSWER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(SCHEDULED, completed(true))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(SCHEDULED, CLAIMED, new CallbackUnreached(41, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(SCHEDULED, CLAIMED, REACHED, completed(true), CLAIMED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(SCHEDULED, CLAIMED, REACHED, completed(true), SCHEDULED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(CLAIMED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isReadAsItWasWritten() {
        var followup = after(SCHEDULED, LINK, CLAIMED, REACHED, completed(true), survey(false));

        assertThat(Facts.read(Followup.class, Facts.write(followup))).isEqualTo(followup);
        assertThat(Facts.write(followup)).contains("\"status\":\"completed\"").doesNotContain("null");
    }

    private static Callback callback(Followup followup) {
        return followup.callback(41).orElseThrow();
    }

    private static CallbackCompleted completed(boolean counted) {
        return new CallbackCompleted(41, 1, true, 5, 9, true, counted, null);
    }

    private static SurveyAnswered survey(boolean counted) {
        return new SurveyAnswered(1, true, 4, null, true, counted, null);
    }

    private static Followup after(FollowupFact... facts) {
        var followup = Followup.NONE;
        for (var fact : facts) {
            followup = followup.after(fact, SATURDAY);
        }
        return followup;
    }
}
