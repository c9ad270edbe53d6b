package io.redress.local.journey.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moments as people of the organisation say them. */
public final class Shanghai {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    /** @param local for example {@code 2026-10-09T18:00} */
    public static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
