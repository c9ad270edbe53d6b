package io.redress.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Terms in hours and minutes: what lies inside a pause or, for working hours, outside office hours, does not count. */
final class TimeCount {

    private final Days days;
    private final Term term;
    private final List<Pause> pauses;
    private final List<Interval> intervals = new ArrayList<>();
    private Duration left;
    private boolean provisional;

    TimeCount(Days days, Term term, List<Pause> pauses) {
        this.days = days;
        this.term = term;
        this.pauses = pauses;
        this.left = term.unit() == Unit.MIN ? Duration.ofMinutes(term.amount()) : Duration.ofHours(term.amount());
    }

    Explanation from(Instant start) {
        if (term.unit() == Unit.WH) {
            countOfficeHours(start);
        } else {
            countRoundTheClock(start);
        }
        return new Explanation(new Due(intervals.getLast().to(), provisional), intervals);
    }

    private void countOfficeHours(Instant start) {
        for (LocalDate date = days.dateOf(start); !left.isZero(); date = date.plusDays(1)) {
            provisional |= days.isProvisional(date);
            for (Interval segment : days.segments(date)) {
                Instant from = segment.from().isBefore(start) ? start : segment.from();
                take(new Interval(from, segment.to(), segment.counted(), segment.why()));
            }
        }
    }

    private void countRoundTheClock(Instant start) {
        Duration paused = pauses.stream()
                .map(pause -> Duration.between(pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
        take(Interval.counted(start, start.plus(left).plus(paused), Why.ROUND_THE_CLOCK));
    }

    private void take(Interval segment) {
        if (!segment.counted()) {
            add(segment);
            return;
        }
        Instant cursor = segment.from();
        for (Pause pause : pauses) {
            if (pause.to().isAfter(cursor) && pause.from().isBefore(segment.to())) {
                Instant until = earlier(pause.to(), segment.to());
                count(new Interval(cursor, pause.from(), true, segment.why()));
                add(Interval.skipped(later(cursor, pause.from()), until, Why.PAUSED));
                cursor = until;
            }
        }
        count(new Interval(cursor, segment.to(), true, segment.why()));
    }

    private void count(Interval running) {
        if (running.isEmpty() || left.isZero()) {
            return;
        }
        Instant to = earlier(running.to(), running.from().plus(left));
        left = left.minus(Duration.between(running.from(), to));
        intervals.add(running.until(to));
    }

    /** What does not count and continues the step before becomes one step: nights, weekends. */
    private void add(Interval skipped) {
        if (skipped.isEmpty() || left.isZero()) {
            return;
        }
        Interval last = intervals.isEmpty() ? null : intervals.getLast();
        if (last != null && !last.counted() && last.why() == skipped.why()) {
            intervals.set(intervals.size() - 1, last.until(skipped.to()));
            return;
        }
        intervals.add(skipped);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
