package io.redress.intake.complaint;

import io.redress.runtime.database.HeldRows;
import io.redress.runtime.database.RowsAtEnd;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Streams;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The state rows of complaints, and the one function that changes them. */
@ApplicationScoped
public class Complaints implements Streams {

    private static final Facts<ComplaintFact> FACTS = Facts.of(ComplaintFact.class);

    private static final String KEEP = """
            insert into complaint (id, sequence, hash, organization, reference, channel, category, customer, department, owner,
              received_at, staff_concerned, joined_with, frozen, state)
            values (:id, :sequence, :hash, :organization, :reference, :channel, :category, :customer, :department, :owner, :receivedAt,
              :staffConcerned, :joinedWith, :frozen, :state)
            """;

    private static final RowsAtEnd.Writing<ComplaintRow> MOVE = new RowsAtEnd.Writing<>(
            "update complaint set sequence = ?, hash = ?, customer = ?, joined_with = ?, frozen = ?, state = ? where id = ?",
            (statement, row) -> {
                statement.setLong(1, row.sequence());
                statement.setString(2, row.hash());
                statement.setObject(3, row.customer());
                statement.setObject(4, row.joinedWith());
                statement.setBoolean(5, row.frozen());
                statement.setString(6, row.state());
                statement.setObject(7, row.id());
            });

    private final Jdbi jdbi;
    private final HeldRows held;
    private final RowsAtEnd rows;

    Complaints(Jdbi jdbi, HeldRows held, RowsAtEnd rows) {
        this.jdbi = jdbi;
        this.held = held;
        this.rows = rows;
    }

    /** A complaint with where its stream stands. */
    public record Kept(Complaint complaint, long sequence) {}

    private record State(Complaint complaint, Head head) {}

    public Optional<Kept> find(UUID id) {
        return state(id).map(Complaints::kept);
    }

    public Optional<Kept> findByReference(String reference) {
        rows.write();
        return jdbi.withHandle(handle -> handle.createQuery("select * from complaint where reference = :reference")
                .bind("reference", reference)
                .map(Complaints::read)
                .findOne()
                .map(row -> kept(state(row))));
    }

    /** The complaint, locked until the transaction ends. */
    public Optional<Complaint> lockedFind(UUID id) {
        return lockedState(id).map(State::complaint);
    }

    /** Reads at once what will be asked for one by one; the caller has locked the rows. */
    public void readLocked(Collection<UUID> ids) {
        rows.write();
        jdbi.useHandle(handle -> handle.createQuery("select * from complaint where id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .map(Complaints::read)
                .forEach(row -> held.hold(State.class, row.id(), state(row))));
    }

    /** Whether others are joined with it. */
    public boolean isLeader(UUID id) {
        return !joinedWith(id).isEmpty();
    }

    /** Those that are joined with it, oldest first. */
    public List<UUID> joinedWith(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from complaint where joined_with = :id order by received_at, id")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public Head lock(UUID stream) {
        return lockedState(stream).map(State::head).orElse(Head.start(stream));
    }

    @Override
    public Head head(UUID stream) {
        return state(stream).map(State::head).orElse(Head.start(stream));
    }

    @Override
    public void apply(Entry entry) {
        var before = state(entry.stream()).map(State::complaint).orElse(null);
        var state = new State(after(before, entry), entry.head());
        keep(ComplaintRow.of(state.complaint(), state.head()), before == null);
        held.hold(State.class, entry.stream(), state);
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        @Nullable Complaint folded = null;
        for (var entry : entries) {
            folded = after(folded, entry);
        }
        var row = stored(stream, "");
        if (folded == null || row.isEmpty()) {
            return folded == null && row.isEmpty()
                    ? Optional.empty()
                    : Optional.of("one of state row and journal is missing");
        }
        return row.get().equals(ComplaintRow.of(folded, entries.getLast().head()))
                ? Optional.empty()
                : Optional.of("the state row is not what the journal makes of it");
    }

    /** Folds an entry into the complaint; null before the first. */
    static Complaint after(@Nullable Complaint before, Entry entry) {
        var fact = fact(entry);
        if (before == null) {
            return fact instanceof ComplaintRegistered registered
                    ? Complaint.registered(entry.stream(), registered)
                    : broken(entry);
        }
        return before.after(fact);
    }

    /** What an entry of this service's journal says. */
    public static ComplaintFact fact(Entry entry) {
        return FACTS.read(entry.type(), entry.data())
                .orElseThrow(() -> new IllegalStateException("no fact of a complaint: " + entry.type()));
    }

    private static Complaint broken(Entry entry) {
        throw new IllegalStateException("a stream must begin with its registration: " + entry.stream());
    }

    private void keep(ComplaintRow row, boolean first) {
        if (!first) {
            rows.add(MOVE, row);
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindMethods(row)
                .bind("receivedAt", row.receivedAt().atOffset(ZoneOffset.UTC))
                .bindArray("staffConcerned", String.class, row.staffConcerned())
                .execute());
    }

    private Optional<State> lockedState(UUID id) {
        var known = held.find(State.class, id);
        if (known != null) {
            return Optional.of(known);
        }
        var found = stored(id, " for update").map(Complaints::state);
        found.ifPresent(state -> held.hold(State.class, id, state));
        return found;
    }

    private Optional<State> state(UUID id) {
        var known = held.find(State.class, id);
        return known == null ? stored(id, "").map(Complaints::state) : Optional.of(known);
    }

    private Optional<ComplaintRow> stored(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from complaint where id = :id" + lock)
                .bind("id", id)
                .map(Complaints::read)
                .findOne());
    }

    private static State state(ComplaintRow row) {
        return new State(row.complaint(), new Head(row.id(), row.sequence(), row.hash()));
    }

    private static Kept kept(State state) {
        return new Kept(state.complaint(), state.head().sequence());
    }

    private static ComplaintRow read(ResultSet row, StatementContext context) throws SQLException {
        return new ComplaintRow(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getString("organization"),
                row.getString("reference"),
                row.getString("channel"),
                row.getString("category"),
                row.getObject("customer", UUID.class),
                row.getString("department"),
                row.getString("owner"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("staff_concerned").getArray()),
                row.getObject("joined_with", UUID.class),
                row.getBoolean("frozen"),
                row.getString("state"));
    }
}
