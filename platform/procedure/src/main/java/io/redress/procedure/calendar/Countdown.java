package io.redress.procedure.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Terms counted backwards, without pauses. */
final class Countdown {

    private final Days days;
    private final Term term;

    Countdown(Days days, Term term) {
        this.days = days;
        this.term = term;
    }

    Instant from(Instant end) {
        return switch (term.unit()) {
            case WD -> closeBefore(end);
            case WH -> officeTimeBefore(end);
            case D -> end.atZone(days.zone()).minusDays(term.amount()).toInstant();
            case H -> end.minus(Duration.ofHours(term.amount()));
            case MIN -> end.minus(Duration.ofMinutes(term.amount()));
        };
    }

    private Instant closeBefore(Instant end) {
        LocalDate date = days.dateOf(end);
        for (int left = term.amount(); ; date = date.minusDays(1)) {
            if (days.kind(date).isWorked() && days.close(date).isBefore(end) && --left == 0) {
                return days.close(date);
            }
        }
    }

    private Instant officeTimeBefore(Instant end) {
        Duration left = Duration.ofHours(term.amount());
        for (LocalDate date = days.dateOf(end); ; date = date.minusDays(1)) {
            for (Interval segment : days.segments(date).reversed()) {
                if (!segment.counted() || !segment.from().isBefore(end)) {
                    continue;
                }
                Instant to = segment.to().isBefore(end) ? segment.to() : end;
                Duration open = Duration.between(segment.from(), to);
                if (open.compareTo(left) >= 0) {
                    return to.minus(left);
                }
                left = left.minus(open);
            }
        }
    }
}
