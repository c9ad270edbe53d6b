package io.redress.followup.round;

import io.redress.followup.round.FollowupFact.CallbackScheduled;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a callback is to do.
 *
 * @param n number of the callback, as in its paths
 * @param round resolution that is asked about
 * @param dueAt by when a caller is to have rung; for a link, when it stops working
 * @param notBefore earliest moment of a call
 * @param plan the procedure's plan that asks; null where a fact of before did not name it
 */
public record Order(
        long n,
        Kind kind,
        String reference,
        int round,
        Instant dueAt,
        Instant notBefore,
        By by,
        @Nullable String plan) {

    static Order of(CallbackScheduled fact) {
        return new Order(
                fact.n(),
                fact.kind(),
                fact.reference(),
                fact.round(),
                fact.dueAt(),
                fact.notBefore(),
                fact.by(),
                fact.plan());
    }

    public CallbackScheduled fact() {
        return new CallbackScheduled(n, kind, reference, round, dueAt, notBefore, by, plan);
    }

    /** The same put off, or brought forward, to a moment the customer named. */
    public Order at(Instant moment) {
        return new Order(n, kind, reference, round, moment, moment, by, plan);
    }
}
