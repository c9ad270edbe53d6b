package io.redress.followup.round;

import io.redress.followup.round.FollowupFact.CallbackAttempted;
import io.redress.followup.round.FollowupFact.CallbackClaimed;
import io.redress.followup.round.FollowupFact.CallbackCompleted;
import io.redress.followup.round.FollowupFact.CallbackScheduled;
import io.redress.followup.round.FollowupFact.CallbackUnreached;
import io.redress.followup.round.FollowupFact.SurveyAnswered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was asked and answered about one complaint: the fold of its stream. */
public record Followup(List<Callback> callbacks, List<Answer> answers) {

    public static final Followup NONE = new Followup(List.of(), List.of());

    public Followup {
        callbacks = List.copyOf(callbacks);
        answers = List.copyOf(answers);
    }

    public Optional<Callback> callback(long n) {
        return callbacks.stream().filter(callback -> callback.order().n() == n).findFirst();
    }

    /** Whether an answer of the round has counted: another one is kept and changes nothing. */
    public boolean answered(int round) {
        return answers.stream().anyMatch(answer -> answer.round() == round && answer.counted());
    }

    /** Whether the link of the round is used up. */
    public boolean answeredByLink(int round) {
        return answers.stream().anyMatch(answer -> answer.round() == round && answer.via() == Answer.Via.LINK);
    }

    /** Whether a caller is still to ring: not by link alone, not once the round has its answer, unless somebody is just at it. */
    public boolean queues(Callback callback) {
        return switch (callback) {
            case Callback.Scheduled scheduled ->
                scheduled.order().by() == By.PHONE
                        && !answered(scheduled.order().round());
            case Callback.Claimed _ -> true;
            case Callback.Completed _, Callback.Unreached _ -> false;
        };
    }

    /** Whether a link is out that ends the round as not reached when it stops working. */
    public boolean awaitsLink(Callback callback) {
        return callback instanceof Callback.Scheduled scheduled
                && scheduled.order().by() == By.LINK
                && !answered(scheduled.order().round());
    }

    /** @param at from when the fact counts */
    public Followup after(FollowupFact fact, Instant at) {
        return switch (fact) {
            case CallbackScheduled scheduled -> scheduled(Order.of(scheduled));
            case CallbackClaimed claimed -> with(claimed(existing(claimed.n()), claimed));
            case CallbackAttempted attempted ->
                with(held(attempted.n())
                        .attempted(new Attempt(attempted.attempt(), attempted.outcome(), attempted.valid(), at)));
            case CallbackCompleted completed ->
                with(held(completed.n()).completed()).with(Answer.of(completed));
            case CallbackUnreached unreached -> with(waiting(unreached.n()).unreached());
            case SurveyAnswered answered -> with(Answer.of(answered));
        };
    }

    private Followup scheduled(Order order) {
        return with(callback(order.n())
                .map(known -> appointed(known, order))
                .orElseGet(() -> Callback.Scheduled.first(order)));
    }

    private static Callback appointed(Callback callback, Order anew) {
        return switch (callback) {
            case Callback.Scheduled scheduled -> scheduled.appointed(anew);
            case Callback.Claimed claimed -> claimed.appointed(anew);
            case Callback.Completed _, Callback.Unreached _ -> throw illegal(callback);
        };
    }

    private static Callback claimed(Callback callback, CallbackClaimed fact) {
        return switch (callback) {
            case Callback.Scheduled scheduled -> scheduled.claimed(fact.staff(), fact.until());
            case Callback.Claimed claimed -> claimed.claimed(fact.staff(), fact.until());
            case Callback.Completed _, Callback.Unreached _ -> throw illegal(callback);
        };
    }

    private Callback.Claimed held(long n) {
        if (existing(n) instanceof Callback.Claimed claimed) {
            return claimed;
        }
        throw illegal(existing(n));
    }

    private Callback.Scheduled waiting(long n) {
        if (existing(n) instanceof Callback.Scheduled scheduled) {
            return scheduled;
        }
        throw illegal(existing(n));
    }

    private Callback existing(long n) {
        return callback(n).orElseThrow(() -> new IllegalStateException("there is no callback " + n));
    }

    private static IllegalStateException illegal(Callback callback) {
        return new IllegalStateException("no move of callback %d, which is %s"
                .formatted(callback.order().n(), callback.getClass().getSimpleName()));
    }

    private Followup with(Callback callback) {
        var all = new ArrayList<>(callbacks);
        all.removeIf(known -> known.order().n() == callback.order().n());
        all.add(callback);
        return new Followup(all, answers);
    }

    private Followup with(Answer answer) {
        var all = new ArrayList<>(answers);
        all.add(answer);
        return new Followup(callbacks, all);
    }
}
