package io.redress.reporting.query;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Local days of the organisation, both included.
 *
 * @param from null: from the beginning
 * @param to null: without end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {

    /** First moment of the range. */
    public @Nullable Instant start() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /** First moment after the range. */
    public @Nullable Instant end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether no complaint received from now on can fall into the range. */
    public boolean isOver(Instant now) {
        var end = end();
        return end != null && !now.isBefore(end);
    }
}
