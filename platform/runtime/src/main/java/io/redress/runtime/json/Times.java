package io.redress.runtime.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Times as the contract writes them. */
public final class Times {

    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");

    private Times() {}

    /**
     * An instant.
     *
     * @throws DateTimeException when it is not RFC 3339 with seconds and offset
     */
    public static Instant instant(String text) {
        return offsetDateTime(text).toInstant();
    }

    /**
     * An instant with the offset it was written with.
     *
     * @throws DateTimeException when it is not RFC 3339 with seconds and offset
     */
    public static OffsetDateTime offsetDateTime(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            throw new DateTimeException("not RFC 3339 with seconds and offset");
        }
        return OffsetDateTime.parse(text);
    }

    /**
     * A day.
     *
     * @throws DateTimeException when it is not a date such as 2026-11-20
     */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
