package io.redress.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of one day, {@code from} included, {@code to} not; {@code to} 00:00 is the end of the day. */
public record Span(LocalTime from, LocalTime to) {

    private static final Pattern WRITTEN = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    public Span {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("ends before it begins: " + from + "-" + to);
        }
    }

    /** Reads {@code 09:00-18:00}; the end of the day is {@code 24:00}. */
    @JsonCreator
    public static Span parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not hours like '09:00-18:00': '" + text + "'");
        }
        LocalTime from = time(matcher.group(1), matcher.group(2));
        if (!matcher.group(3).equals("24")) {
            LocalTime to = time(matcher.group(3), matcher.group(4));
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("hours end before they begin: '" + text + "'");
            }
            return new Span(from, to);
        }
        if (!matcher.group(4).equals("00")) {
            throw new IllegalArgumentException("a day ends at 24:00: '" + text + "'");
        }
        return new Span(from, LocalTime.MIDNIGHT);
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && (endsTheDay() || time.isBefore(to));
    }

    boolean endsTheDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    /** Ascending and apart from each other, as the spans of a day must be. */
    static void requireOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            if (before.endsTheDay() || spans.get(i).from().isBefore(before.to())) {
                throw new IllegalArgumentException("hours overlap or are out of order: " + spans);
            }
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return from + "-" + (endsTheDay() ? "24:00" : to);
    }
}
