package io.redress.intake.complaint;

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
              received_at, staff_concerned, frozen, state)
            values (:id, :sequence, :hash, :organization, :reference, :channel, :category, :customer, :department, :owner, :receivedAt,
              :staffConcerned, :frozen, :state)
            on conflict (id) do update set sequence = excluded.sequence, hash = excluded.hash, frozen = excluded.frozen,
              state = excluded.state
            """;

    private final Jdbi jdbi;

    Complaints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A complaint with where its stream stands. */
    public record Kept(Complaint complaint, long sequence) {}

    public Optional<Kept> find(UUID id) {
        return row(id, "").map(Complaints::kept);
    }

    public Optional<Kept> findByReference(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from complaint where reference = :reference")
                .bind("reference", reference)
                .map(Complaints::read)
                .findOne()
                .map(Complaints::kept));
    }

    /** The complaint, locked until the transaction ends. */
    public Optional<Complaint> lockedFind(UUID id) {
        return row(id, " for update").map(ComplaintRow::complaint);
    }

    @Override
    public Head lock(UUID stream) {
        return head(stream, " for update");
    }

    @Override
    public Head head(UUID stream) {
        return head(stream, "");
    }

    @Override
    public void apply(Entry entry) {
        var before = row(entry.stream(), "").map(ComplaintRow::complaint).orElse(null);
        keep(ComplaintRow.of(after(before, entry), entry.head()));
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        @Nullable Complaint folded = null;
        for (var entry : entries) {
            folded = after(folded, entry);
        }
        var row = row(stream, "");
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
        var fact = FACTS.read(entry.type(), entry.data())
                .orElseThrow(() -> new IllegalStateException("no fact of a complaint: " + entry.type()));
        if (before == null) {
            return fact instanceof ComplaintRegistered registered
                    ? Complaint.registered(entry.stream(), registered)
                    : broken(entry);
        }
        return before.after(fact);
    }

    private static Complaint broken(Entry entry) {
        throw new IllegalStateException("a stream must begin with its registration: " + entry.stream());
    }

    private void keep(ComplaintRow row) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindMethods(row)
                .bind("receivedAt", row.receivedAt().atOffset(ZoneOffset.UTC))
                .bindArray("staffConcerned", String.class, row.staffConcerned())
                .execute());
    }

    private Head head(UUID stream, String lock) {
        return row(stream, lock)
                .map(row -> new Head(stream, row.sequence(), row.hash()))
                .orElse(Head.start(stream));
    }

    private Optional<ComplaintRow> row(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from complaint where id = :id" + lock)
                .bind("id", id)
                .map(Complaints::read)
                .findOne());
    }

    private static Kept kept(ComplaintRow row) {
        return new Kept(row.complaint(), row.sequence());
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
                row.getBoolean("frozen"),
                row.getString("state"));
    }
}
