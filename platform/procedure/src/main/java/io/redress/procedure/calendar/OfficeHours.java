package io.redress.procedure.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of each weekday (a day without hours is a day off) and of a weekend day that is worked in exchange for a
 * holiday.
 */
public record OfficeHours(Map<DayOfWeek, List<Span>> week, List<Span> makeUp) {

    public OfficeHours {
        EnumMap<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            Span.requireOrder(spans);
            if (!spans.isEmpty()) {
                days.put(day, List.copyOf(spans));
            }
        });
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of the week has office hours");
        }
        Span.requireOrder(makeUp);
        if (makeUp.isEmpty()) {
            throw new IllegalArgumentException("a worked weekend day has no office hours");
        }
        week = Collections.unmodifiableMap(days);
        makeUp = List.copyOf(makeUp);
    }

    /** A worked weekend day keeps the hours of the first working day of the week. */
    public static OfficeHours of(Map<DayOfWeek, List<Span>> week) {
        List<Span> first = week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .min(Map.Entry.comparingByKey())
                .orElseThrow(() -> new IllegalArgumentException("no day of the week has office hours"))
                .getValue();
        return new OfficeHours(week, first);
    }

    List<Span> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }
}
