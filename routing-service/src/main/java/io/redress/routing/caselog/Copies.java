package io.redress.routing.caselog;

import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The entries of other services' journals, kept as they were consumed. */
@ApplicationScoped
public class Copies {

    private final Jdbi jdbi;

    Copies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the running transaction of the inbox, which lets each entry through once and in order. */
    public void keep(Delivery delivery) {
        var entry = delivery.fact();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into copied_entry (source, stream, sequence, id, type, organization, occurred_at, effective_at, actor,
                          data, previous_hash, hash)
                        values (:source, :stream, :sequence, :id, :type, :organization, :occurredAt, :effectiveAt, :actor, :data,
                          :previousHash, :hash)
                        on conflict (stream, source, sequence) do nothing
                        """)
                .bind("source", delivery.source())
                .bind("stream", entry.stream())
                .bind("sequence", entry.sequence())
                .bind("id", entry.id())
                .bind("type", entry.type())
                .bind("organization", entry.organization())
                .bind("occurredAt", entry.occurredAt().atOffset(ZoneOffset.UTC))
                .bind("effectiveAt", entry.effectiveAt().atOffset(ZoneOffset.UTC))
                .bind("actor", entry.actor().text())
                .bind("data", entry.data())
                .bind("previousHash", entry.previousHash())
                .bind("hash", entry.hash())
                .execute());
    }

    /** By source and sequence. */
    List<LoggedEntry> of(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from copied_entry where stream = :stream order by source, sequence")
                .bind("stream", stream)
                .map((row, _) -> new LoggedEntry(row.getString("source"), entry(row)))
                .list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("organization"),
                instant(row, "occurred_at"),
                instant(row, "effective_at"),
                Actor.parse(row.getString("actor")),
                row.getString("data"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
