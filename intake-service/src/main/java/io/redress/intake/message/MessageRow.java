package io.redress.intake.message;

import io.redress.procedure.message.Medium;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A message as its row keeps it.
 *
 * @param at domain time at which it was queued
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record MessageRow(
        UUID complaint,
        int n,
        String organization,
        String recipient,
        @Nullable String addressee,
        String via,
        String template,
        String language,
        @Nullable UUID causedBy,
        @Nullable String type,
        @Nullable String facts,
        Instant at,
        String state,
        int attempts,
        @Nullable Instant deliveredAt,
        byte @Nullable [] address,
        byte @Nullable [] subject,
        byte @Nullable [] text) {

    static MessageRow read(ResultSet row, StatementContext context) throws SQLException {
        var delivered = row.getObject("delivered_at", OffsetDateTime.class);
        return new MessageRow(
                row.getObject("complaint", UUID.class),
                row.getInt("n"),
                row.getString("organization"),
                row.getString("recipient"),
                row.getString("addressee"),
                row.getString("via"),
                row.getString("template"),
                row.getString("language"),
                row.getObject("caused_by", UUID.class),
                row.getString("type"),
                row.getString("facts"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getInt("attempts"),
                delivered == null ? null : delivered.toInstant(),
                row.getBytes("address"),
                row.getBytes("subject"),
                row.getBytes("text"));
    }

    /** The same for every attempt. */
    String key() {
        return complaint + "-" + n;
    }

    Medium medium() {
        return Medium.valueOf(via.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "MessageRow[%s]".formatted(key());
    }
}
