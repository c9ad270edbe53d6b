package io.redress.local.clock;

import io.redress.local.console.Refusal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Points and lengths of time as a person types them. */
public final class Moments {

    private static final Pattern SHORT = Pattern.compile("(?:\\d+[wdhms])+");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhms])");
    private static final int DAYS_OF_A_WEEK = 7;

    private Moments() {}

    /** An instant of RFC 3339 with its offset, for example {@code 2026-09-30T16:00:00+08:00}; seconds may be left out. */
    public static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal(
                    "'%s' is no instant with an offset, such as 2026-09-30T16:00:00+08:00.".formatted(text), e);
        }
    }

    /** A length above zero: ISO 8601 ({@code PT90M}, {@code P2D}) or short ({@code 90m}, {@code 2d}, {@code 1d12h}). */
    public static Duration duration(String text) {
        var duration = parse(text);
        if (duration.isNegative() || duration.isZero()) {
            throw new Refusal("The clock only moves forward: '%s' does not move it so.".formatted(text));
        }
        return duration;
    }

    private static Duration parse(String text) {
        try {
            return SHORT.matcher(text).matches() ? shortForm(text) : Duration.parse(text.toUpperCase(Locale.ROOT));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new Refusal("'%s' is no duration, such as PT90M, 90m, 2d or 1d12h.".formatted(text), e);
        }
    }

    private static Duration shortForm(String text) {
        var parts = PART.matcher(text);
        var sum = Duration.ZERO;
        while (parts.find()) {
            var amount = Long.parseLong(parts.group(1));
            sum = sum.plus(
                    switch (parts.group(2)) {
                        case "w" -> Duration.ofDays(Math.multiplyExact(amount, DAYS_OF_A_WEEK));
                        case "d" -> Duration.ofDays(amount);
                        case "h" -> Duration.ofHours(amount);
                        case "m" -> Duration.ofMinutes(amount);
                        default -> Duration.ofSeconds(amount);
                    });
        }
        return sum;
    }
}
