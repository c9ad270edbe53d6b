package io.redress.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When something comes back: {@code daily 09:00}, {@code weekly tuesday 09:00}, {@code monthly 5 09:00},
 * {@code yearly 01-15 09:00}. A month without such a day has it on its last.
 *
 * @param on weekday, day of the month or date; empty for daily
 */
public record Schedule(Every every, String on, LocalTime at) {

    public enum Every {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(daily|weekly|monthly|yearly)(?: ([a-z]+|\\d{1,2}|\\d{2}-\\d{2}))? (\\d{2}:\\d{2})");

    @JsonCreator
    public static Schedule parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a schedule like 'weekly tuesday 09:00': '" + text + "'");
        }
        Every every = Every.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String on = matcher.group(2) == null ? "" : matcher.group(2);
        return new Schedule(every, on, LocalTime.parse(matcher.group(3)));
    }

    public Schedule {
        try {
            dayIn(every, on, LocalDate.EPOCH);
            if (every == Every.MONTHLY) {
                ChronoField.DAY_OF_MONTH.checkValidValue(Integer.parseInt(on));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a day for " + every.name().toLowerCase(Locale.ROOT) + ": '" + on + "'", e);
        }
    }

    /** The first time after the moment. */
    public Instant next(Instant after, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(after, zone);
        return Stream.iterate(0, step -> step + 1)
                .map(step -> moment(today, step, zone))
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    private Instant moment(LocalDate today, int step, ZoneId zone) {
        LocalDate date = switch (every) {
            case DAILY -> today.plusDays(step);
            case WEEKLY -> dayIn(every, on, today.plusWeeks(step));
            case MONTHLY -> dayIn(every, on, today.plusMonths(step));
            case YEARLY -> dayIn(every, on, today.plusYears(step));
        };
        return date.atTime(at).atZone(zone).toInstant();
    }

    /** The day in the week, month or year that holds the date. */
    private static LocalDate dayIn(Every every, String on, LocalDate date) {
        return switch (every) {
            case DAILY -> date;
            case WEEKLY -> date.with(DayOfWeek.valueOf(on.toUpperCase(Locale.ROOT)));
            case MONTHLY -> date.withDayOfMonth(Math.min(Integer.parseInt(on), date.lengthOfMonth()));
            case YEARLY -> MonthDay.parse("--" + on).atYear(date.getYear());
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return every.name().toLowerCase(Locale.ROOT) + (on.isEmpty() ? "" : " " + on) + " " + at;
    }
}
