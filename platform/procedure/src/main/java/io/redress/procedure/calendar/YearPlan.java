package io.redress.procedure.calendar;

import io.redress.procedure.vocabulary.Text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a country has published for one year: its holidays and the weekend days worked in exchange (调休). No rule derives
 * these, so each year is a file of its own.
 */
public record YearPlan(String country, int year, List<Holiday> holidays, Set<LocalDate> worked) {

    /** Days off, both ends included. */
    public record Holiday(LocalDate from, LocalDate to, Text name) {
        public Holiday {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("holiday ends before it begins: " + from + " to " + to);
            }
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    public YearPlan {
        holidays = List.copyOf(holidays);
        worked = Set.copyOf(worked);
        for (Holiday holiday : holidays) {
            requireIn(year, holiday.from());
            requireIn(year, holiday.to());
        }
        for (LocalDate date : worked) {
            requireIn(year, date);
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                throw new IllegalArgumentException("a worked weekend day is no weekend day: " + date);
            }
            if (holidays.stream().anyMatch(holiday -> holiday.holds(date))) {
                throw new IllegalArgumentException("both holiday and worked: " + date);
            }
        }
    }

    private static void requireIn(int year, LocalDate date) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException("not a day of " + year + ": " + date);
        }
    }
}
