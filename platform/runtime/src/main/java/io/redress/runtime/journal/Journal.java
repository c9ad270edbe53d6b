package io.redress.runtime.journal;

import io.redress.runtime.database.RowsAtEnd;
import io.redress.runtime.id.Ids;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes and reads the journal. Nothing sends a message inside a transaction except by writing here. */
@ApplicationScoped
public class Journal {

    private static final RowsAtEnd.Writing<Entry> ROW = new RowsAtEnd.Writing<>("""
            insert into journal (id, stream, sequence, type, organization, occurred_at, effective_at, actor, data, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, Journal::bind);

    private final Jdbi jdbi;
    private final RowsAtEnd rows;
    private final Pending pending;
    private final JournalConfig config;
    private final Clock clock;
    private final Gate gate;

    Journal(Jdbi jdbi, RowsAtEnd rows, Pending pending, JournalConfig config, Clock clock, Gate gate) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.pending = pending;
        this.config = config;
        this.clock = clock;
        this.gate = gate;
    }

    /**
     * Appends the fact as the stream's next entry, to be sent after the commit. Must run in the transaction that holds the lock of the
     * stream's state row and that writes what {@link Streams#apply} makes of the entry.
     */
    public Entry append(Head head, Draft draft) {
        var entry = next(head, draft);
        insert(entry);
        pending.put(message(entry, draft.department()));
        return entry;
    }

    /** The entry that would follow; written by nobody yet. For the one caller that writes all rows of a registration in a single statement. */
    public Entry next(Head head, Draft draft) {
        gate.requireOpen();
        var id = Ids.next();
        var occurredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var effectiveAt =
                draft.effectiveAt() == null ? occurredAt : draft.effectiveAt().truncatedTo(ChronoUnit.MICROS);
        var sequence = head.sequence() + 1;
        var type = Facts.type(draft.fact().getClass());
        var data = Facts.write(draft.fact());
        var hash = Entry.hash(
                head.hash(),
                id,
                draft.stream(),
                sequence,
                type,
                draft.organization(),
                occurredAt,
                effectiveAt,
                draft.actor(),
                data);
        return new Entry(
                id,
                draft.stream(),
                sequence,
                type,
                draft.organization(),
                occurredAt,
                effectiveAt,
                draft.actor(),
                data,
                head.hash(),
                hash);
    }

    /** The record by which the entry is told to the others; its value is the hashed text, byte for byte. */
    public Message message(Entry entry, @Nullable String department) {
        var headers = Message.envelope(
                entry.id(),
                entry.type(),
                config.source(),
                entry.organization(),
                entry.occurredAt().toString());
        if (department != null) {
            headers.put("ce_department", department);
        }
        headers.put("ce_sequence", Long.toString(entry.sequence()));
        headers.put("ce_hash", entry.hash());
        headers.put("ce_previoushash", entry.previousHash());
        headers.put("ce_actor", entry.actor().text());
        headers.put("ce_effectiveat", entry.effectiveAt().toString());
        return new Message(entry.id(), config.topic(), entry.stream().toString(), headers, entry.data());
    }

    /** Inserts an entry without sending it: healing brings back what the topic already holds. */
    public void insert(Entry entry) {
        rows.add(ROW, entry);
    }

    /** A stream's entries, oldest first. */
    public List<Entry> entries(UUID stream) {
        rows.write();
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from journal where stream = :stream order by sequence")
                        .bind("stream", stream)
                        .map(Journal::entry)
                        .list());
    }

    public Optional<Entry> find(UUID id) {
        rows.write();
        return jdbi.withHandle(handle -> handle.createQuery("select * from journal where id = :id")
                .bind("id", id)
                .map(Journal::entry)
                .findOne());
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setObject(1, entry.id());
        statement.setObject(2, entry.stream());
        statement.setLong(3, entry.sequence());
        statement.setString(4, entry.type());
        statement.setString(5, entry.organization());
        statement.setObject(6, entry.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setObject(7, entry.effectiveAt().atOffset(ZoneOffset.UTC));
        statement.setString(8, entry.actor().text());
        statement.setString(9, entry.data());
        statement.setString(10, entry.previousHash());
        statement.setString(11, entry.hash());
    }

    static Entry entry(ResultSet row, StatementContext context) throws SQLException {
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
