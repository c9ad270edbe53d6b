package io.redress.procedure.organization;

import io.redress.procedure.calendar.OfficeHours;
import io.redress.procedure.calendar.Span;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Office hours as written: a day of its own wins over {@code mondayToFriday}, this over {@code everyDay}. */
public record Hours(
        @Nullable List<Span> monday,
        @Nullable List<Span> tuesday,
        @Nullable List<Span> wednesday,
        @Nullable List<Span> thursday,
        @Nullable List<Span> friday,
        @Nullable List<Span> saturday,
        @Nullable List<Span> sunday,
        @Nullable List<Span> mondayToFriday,
        @Nullable List<Span> everyDay,
        @Nullable List<Span> makeUp) {

    /** Refuses hours that overlap, or none at all. */
    public OfficeHours resolved() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = on(day);
            if (spans != null) {
                week.put(day, spans);
            }
        }
        return makeUp == null ? OfficeHours.of(week) : new OfficeHours(week, makeUp);
    }

    private @Nullable List<Span> on(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> first(monday, mondayToFriday);
            case TUESDAY -> first(tuesday, mondayToFriday);
            case WEDNESDAY -> first(wednesday, mondayToFriday);
            case THURSDAY -> first(thursday, mondayToFriday);
            case FRIDAY -> first(friday, mondayToFriday);
            case SATURDAY -> first(saturday, null);
            case SUNDAY -> first(sunday, null);
        };
    }

    private @Nullable List<Span> first(@Nullable List<Span> own, @Nullable List<Span> weekdays) {
        if (own != null) {
            return own;
        }
        return weekdays != null ? weekdays : everyDay;
    }
}
