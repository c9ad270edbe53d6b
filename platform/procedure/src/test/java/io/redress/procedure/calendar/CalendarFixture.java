package io.redress.procedure.calendar;

import io.redress.procedure.vocabulary.Text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A calendar with the public holidays of autumn and winter 2026, Monday to Friday. */
final class CalendarFixture {

    static final Text A_HOLIDAY = new Text("假日", "Holiday");

    private CalendarFixture() {}

    static Calendar shanghai(String... spans) {
        return calendar("Asia/Shanghai", autumn2026(), spans);
    }

    static Calendar calendar(String zone, List<YearPlan> years, String... spans) {
        return new Calendar(ZoneId.of(zone), OfficeHours.of(mondayToFriday(spans)), years);
    }

    static Map<DayOfWeek, List<Span>> mondayToFriday(String... spans) {
        List<Span> hours = Arrays.stream(spans).map(Span::parse).toList();
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> week.put(day, hours));
        return week;
    }

    static List<YearPlan> autumn2026() {
        return List.of(new YearPlan(
                "cn",
                2026,
                List.of(holiday("2026-09-25", "2026-09-27"), holiday("2026-10-01", "2026-10-07")),
                Set.of(LocalDate.parse("2026-09-20"), LocalDate.parse("2026-10-10"))));
    }

    static YearPlan.Holiday holiday(String from, String to) {
        return new YearPlan.Holiday(LocalDate.parse(from), LocalDate.parse(to), A_HOLIDAY);
    }
}
