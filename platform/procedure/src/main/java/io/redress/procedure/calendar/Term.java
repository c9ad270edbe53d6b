package io.redress.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a procedure states it: {@code 7 wd}, {@code 15 d}, {@code 40 min}. {@code 0 d} is the same day, before
 * midnight, and may be written so; the other units begin at 1. Days may end at a time of day: {@code next day 09:00},
 * {@code 2 wd 12:00}.
 *
 * @param at time of the last day, for {@code wd} and {@code d}; null means its close or its end
 */
public record Term(int amount, Unit unit, @Nullable LocalTime at) {

    /** Beyond any procedure's promise; keeps a slip of the pen from walking through centuries. */
    private static final int MOST = 100_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}) (wd|wh|d|h|min)(?: (\\d{2}:\\d{2}))?");

    /** Words for what people say without a number. */
    private static final Map<String, String> WORDS = Map.of("same day", "0 d", "next day", "1 d", "next wd", "1 wd");

    public Term {
        if (amount < (unit == Unit.D && at == null ? 0 : 1) || amount > MOST) {
            throw new IllegalArgumentException("term out of range: " + amount + " " + unit.code());
        }
        if (at != null && unit != Unit.WD && unit != Unit.D) {
            throw new IllegalArgumentException("only days end at a time of day, not " + unit.code());
        }
    }

    public Term(int amount, Unit unit) {
        this(amount, unit, null);
    }

    @JsonCreator
    public static Term parse(String text) {
        Matcher matcher = WRITTEN.matcher(inNumbers(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a term like '7 wd' (units wd, wh, d, h, min), 'same day' or 'next day 09:00': '" + text + "'");
        }
        Unit unit = Unit.of(matcher.group(2)).orElseThrow();
        String at = matcher.group(3);
        return new Term(Integer.parseInt(matcher.group(1)), unit, at == null ? null : time(at));
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time of day: '" + written + "'", e);
        }
    }

    private static String inNumbers(String text) {
        return WORDS.entrySet().stream()
                .filter(word -> text.equals(word.getKey()) || text.startsWith(word.getKey() + " "))
                .findFirst()
                .map(word -> word.getValue() + text.substring(word.getKey().length()))
                .orElse(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount + " " + unit.code() + (at == null ? "" : " " + at);
    }
}
