package io.redress.procedure.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Counts by walking through the minutes one by one, with nothing of the calendar's arithmetic: a minute is open when the
 * highest time the wall clock has shown that day lies in a span.
 */
final class MinuteOracle {

    private final ZoneId zone;
    private final List<Span> spans;
    private final YearPlan year;
    private final List<Pause> pauses;
    private final Map<LocalDate, NavigableSet<Instant>> open = new HashMap<>();

    MinuteOracle(ZoneId zone, List<Span> spans, YearPlan year, List<Pause> pauses) {
        this.zone = zone;
        this.spans = spans;
        this.year = year;
        this.pauses = pauses;
    }

    Instant due(Instant start, Term term) {
        return switch (term.unit()) {
            case WD -> afterDays(start, term.amount(), true);
            case D -> afterDays(start, term.amount(), false);
            case WH -> afterMinutes(start, term.amount() * 60, this::isOpen);
            case H -> afterMinutes(start, term.amount() * 60, minute -> true);
            case MIN -> afterMinutes(start, term.amount(), minute -> true);
        };
    }

    boolean isOpen(Instant minute) {
        return open(LocalDate.ofInstant(minute, zone)).contains(minute);
    }

    private Instant afterMinutes(Instant start, int wanted, Predicate<Instant> counts) {
        Instant minute = start;
        for (int counted = 0; counted < wanted; minute = minute.plus(1, ChronoUnit.MINUTES)) {
            counted += counts.test(minute) && !isPaused(minute) ? 1 : 0;
        }
        return minute;
    }

    private Instant afterDays(Instant start, int wanted, boolean working) {
        LocalDate receipt = LocalDate.ofInstant(start, zone);
        Instant end = firstMinuteAfter(receipt, start);
        int counted = 0;
        for (LocalDate date = receipt.plusDays(1); counted < wanted; date = date.plusDays(1)) {
            if (working && open(date).isEmpty()) {
                continue;
            }
            Instant last =
                    working ? open(date).last() : firstMinuteAfter(date, end).minus(1, ChronoUnit.MINUTES);
            Instant next = last.plus(1, ChronoUnit.MINUTES);
            end = next;
            counted += isPaused(last) && isPaused(next) ? 0 : 1;
        }
        return end;
    }

    private Instant firstMinuteAfter(LocalDate date, Instant from) {
        Instant minute = from;
        while (!LocalDate.ofInstant(minute, zone).isAfter(date)) {
            minute = minute.plus(1, ChronoUnit.MINUTES);
        }
        return minute;
    }

    private boolean isPaused(Instant minute) {
        return pauses.stream().anyMatch(pause -> !minute.isBefore(pause.from()) && minute.isBefore(pause.to()));
    }

    private NavigableSet<Instant> open(LocalDate date) {
        return open.computeIfAbsent(date, this::scan);
    }

    private NavigableSet<Instant> scan(LocalDate date) {
        NavigableSet<Instant> minutes = new TreeSet<>();
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean off = year.holidays().stream()
                .anyMatch(day -> date.compareTo(day.from()) >= 0 && date.compareTo(day.to()) <= 0);
        if (!year.worked().contains(date) && (weekend || off)) {
            return minutes;
        }
        LocalTime highest = LocalTime.MIDNIGHT;
        Instant minute = Instant.parse(date.minusDays(1) + "T00:00:00Z");
        for (int i = 0; i < 3 * 24 * 60; i++, minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (LocalDate.ofInstant(minute, zone).equals(date)) {
                LocalTime shown = LocalTime.ofInstant(minute, zone);
                highest = shown.isAfter(highest) ? shown : highest;
                if (isWithinASpan(highest)) {
                    minutes.add(minute);
                }
            }
        }
        return minutes;
    }

    private boolean isWithinASpan(LocalTime time) {
        int now = time.toSecondOfDay();
        return spans.stream().anyMatch(span -> {
            int to = span.to().toSecondOfDay();
            return span.from().toSecondOfDay() <= now && now < (to == 0 ? 86_400 : to);
        });
    }
}
