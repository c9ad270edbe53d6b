package io.redress.procedure;

import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Interval;
import io.redress.procedure.calendar.Why;

import java.time.Instant;
import java.util.List;

/** Explains a due moment that somebody named, in the words of what was counted up to it. */
final class Limits {

    private Limits() {}

    /** A moment before the start is the start: nothing is due before it begins. */
    static Explanation until(Explanation counted, Instant start, Instant named) {
        Instant at = named.isBefore(start) ? start : named;
        if (!at.isBefore(counted.due().at())) {
            return new Explanation(new Due(at, false), List.of(new Interval(start, at, true, Why.GIVEN)));
        }
        List<Interval> intervals = counted.intervals().stream()
                .filter(interval -> interval.from().isBefore(at))
                .map(interval -> interval.to().isAfter(at)
                        ? new Interval(interval.from(), at, interval.counted(), interval.why())
                        : interval)
                .toList();
        return new Explanation(new Due(at, false), intervals);
    }
}
