package io.redress.procedure.calendar;

import java.time.Instant;

/** One step of an explanation, {@code from} included, {@code to} not. */
public record Interval(Instant from, Instant to, boolean counted, Why why) {

    /** From a start to a date that was given instead of a term. */
    public static Interval given(Instant start, Instant date) {
        return new Interval(start, date, true, Why.GIVEN);
    }

    static Interval counted(Instant from, Instant to, Why why) {
        return new Interval(from, to, true, why);
    }

    static Interval skipped(Instant from, Instant to, Why why) {
        return new Interval(from, to, false, why);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Interval until(Instant end) {
        return new Interval(from, end, counted, why);
    }
}
