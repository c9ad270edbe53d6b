package io.redress.procedure.calendar;

import io.redress.procedure.vocabulary.Text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One year's file as written, dates as {@code 2026-10-01}.
 *
 * @param source where the days were published
 */
public record YearFile(String country, int year, String source, List<Off> holidays, List<String> worked) {

    /** Days off, both ends included. */
    public record Off(String from, String to, Text name) {}

    public YearFile {
        holidays = List.copyOf(holidays);
        worked = List.copyOf(worked);
    }

    /** Refuses days that do not exist, lie in another year or contradict each other. */
    public YearPlan plan() {
        List<YearPlan.Holiday> off = holidays.stream()
                .map(day -> new YearPlan.Holiday(date(day.from()), date(day.to()), day.name()))
                .toList();
        return new YearPlan(
                country, year, off, worked.stream().map(YearFile::date).collect(Collectors.toSet()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }
}
