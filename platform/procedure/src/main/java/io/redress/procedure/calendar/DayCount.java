package io.redress.procedure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Terms in whole days: a day counts when the clock runs at its end. */
final class DayCount {

    private final Days days;
    private final Term term;
    private final List<Pause> pauses;
    private final List<Interval> intervals = new ArrayList<>();

    DayCount(Days days, Term term, List<Pause> pauses) {
        this.days = days;
        this.term = term;
        this.pauses = pauses;
    }

    Explanation from(Instant start) {
        LocalDate date = days.dateOf(start);
        intervals.add(Interval.skipped(start, days.begin(date.plusDays(1)), Why.DAY_OF_RECEIPT));
        boolean provisional = false;
        for (int counted = 0; counted < term.amount(); ) {
            date = date.plusDays(1);
            provisional |= term.unit().countsWorkingTime() && days.isProvisional(date);
            Interval day = day(date);
            intervals.add(day);
            counted += day.counted() ? 1 : 0;
        }
        Instant due = endOfCount(date);
        intervals.add(intervals.removeLast().until(due));
        return new Explanation(new Due(due, provisional), intervals);
    }

    private Interval day(LocalDate date) {
        DayKind kind = days.kind(date);
        Why why = term.unit() == Unit.D ? Why.CALENDAR_DAY : kind.why();
        Instant from = days.begin(date);
        Instant to = days.begin(date.plusDays(1));
        if (term.unit() == Unit.WD && !kind.isWorked()) {
            return Interval.skipped(from, to, why);
        }
        Instant end = endOfCount(date);
        boolean paused = pauses.stream().anyMatch(pause -> pause.covers(end));
        return paused ? Interval.skipped(from, to, Why.PAUSED) : Interval.counted(from, to, why);
    }

    private Instant endOfCount(LocalDate date) {
        LocalTime at = term.at();
        if (at != null) {
            return days.at(date, at);
        }
        return term.unit() == Unit.WD ? days.close(date) : days.begin(date.plusDays(1));
    }
}
