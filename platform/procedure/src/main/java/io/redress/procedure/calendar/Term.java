package io.redress.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a procedure states it: {@code 7 wd}, {@code 15 d}, {@code 40 min}. {@code 0 d} is the same day, before
 * midnight; the other units begin at 1.
 */
public record Term(int amount, Unit unit) {

    /** Beyond any procedure's promise; keeps a slip of the pen from walking through centuries. */
    private static final int MOST = 100_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}) (wd|wh|d|h|min)");

    public Term {
        if (amount < (unit == Unit.D ? 0 : 1) || amount > MOST) {
            throw new IllegalArgumentException("term out of range: " + amount + " " + unit.code());
        }
    }

    @JsonCreator
    public static Term parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a term like '7 wd' (units wd, wh, d, h, min): '" + text + "'");
        }
        Unit unit = Unit.of(matcher.group(2)).orElseThrow();
        return new Term(Integer.parseInt(matcher.group(1)), unit);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount + " " + unit.code();
    }
}
