package io.redress.routing.incident;

import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The incidents of this service. Their rows change here alone, by an entry of the journal. */
@ApplicationScoped
public class Incidents {

    private static final Facts<IncidentFact> FACTS = Facts.of(IncidentFact.class);

    private final Jdbi jdbi;

    Incidents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An incident with the place its stream stands at. */
    record Kept(Incident incident, Head head) {

        static Kept read(ResultSet row) throws SQLException {
            var incident = Facts.read(Incident.class, row.getString("state"));
            return new Kept(incident, new Head(incident.id(), row.getLong("sequence"), row.getString("hash")));
        }
    }

    public Optional<Incident> find(UUID id) {
        return one("select * from incident where id = :id", id).map(Kept::incident);
    }

    /** By its number, locked until the transaction ends. */
    Optional<Kept> locked(String organization, long n) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from incident where organization = :organization and n = :n for update")
                .bind("organization", organization)
                .bind("n", n)
                .map((row, _) -> Kept.read(row))
                .findOne());
    }

    Optional<Kept> find(String organization, long n) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from incident where organization = :organization and n = :n")
                        .bind("organization", organization)
                        .bind("n", n)
                        .map((row, _) -> Kept.read(row))
                        .findOne());
    }

    /** Newest first. */
    List<Incident> page(String organization, Incident.@Nullable Status status, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from incident
                        where organization = :organization and n < :before and (cast(:status as text) is null or status = :status)
                        order by n desc limit :limit
                        """)
                .bind("organization", organization)
                .bind("before", before)
                .bind("status", status == null ? null : status.code())
                .bind("limit", limit)
                .map((row, _) -> Kept.read(row).incident())
                .list());
    }

    /** Those that explain complaints now, oldest first. */
    List<Incident> open(String organization) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from incident where organization = :organization and status = 'open' order by n
                        """)
                .bind("organization", organization)
                .map((row, _) -> Kept.read(row).incident())
                .list());
    }

    /** Those that are known or proposed. */
    List<Incident> pending(String organization) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from incident where organization = :organization and status in ('open', 'proposed')
                        """)
                .bind("organization", organization)
                .map((row, _) -> Kept.read(row).incident())
                .list());
    }

    List<String> organizationsWithOpen() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select distinct organization from incident where status = 'open'")
                        .mapTo(String.class)
                        .list());
    }

    /** The next number; nobody else takes it before the transaction ends. */
    long next(String organization) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended('incident ' || :organization, 0))::text")
                    .bind("organization", organization)
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select coalesce(max(n), 0) + 1 from incident where organization = :organization")
                    .bind("organization", organization)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Ids of the complaints it explains, oldest first. */
    List<UUID> complaints(UUID incident, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from case_file where incident = :incident order by id limit :most
                        """)
                .bind("incident", incident)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    long count(UUID incident) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from case_file where incident = :incident")
                .bind("incident", incident)
                .mapTo(Long.class)
                .one());
    }

    /** See {@link io.redress.runtime.journal.Streams}; so are the next three. */
    public Head lock(UUID stream) {
        return one("select * from incident where id = :id for update", stream)
                .map(Kept::head)
                .orElseGet(() -> Head.start(stream));
    }

    public Head head(UUID stream) {
        return one("select * from incident where id = :id", stream)
                .map(Kept::head)
                .orElseGet(() -> Head.start(stream));
    }

    public void apply(Entry entry) {
        var before = find(entry.stream()).orElse(null);
        var after = folded(before, entry);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into incident (id, organization, n, status, state, sequence, hash)
                        values (:id, :organization, :n, :status, :state, :sequence, :hash)
                        on conflict (id) do update set status = excluded.status, state = excluded.state,
                          sequence = excluded.sequence, hash = excluded.hash
                        """)
                .bind("id", after.id())
                .bind("organization", after.organization())
                .bind("n", after.n())
                .bind("status", after.status().code())
                .bind("state", Facts.write(after))
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .execute());
    }

    public Optional<String> difference(UUID stream, List<Entry> entries) {
        Incident folded = null;
        for (var entry : entries) {
            folded = folded(folded, entry);
        }
        return Objects.equals(folded, find(stream).orElse(null))
                ? Optional.empty()
                : Optional.of(
                        "the row of incident %s is not what its %d entries make".formatted(stream, entries.size()));
    }

    private static Incident folded(@Nullable Incident before, Entry entry) {
        return FACTS.read(entry.type(), entry.data())
                .map(fact -> Incident.after(before, entry.stream(), entry.organization(), fact, entry.effectiveAt()))
                .or(() -> Optional.ofNullable(before))
                .orElseThrow(() -> new IllegalStateException(
                        "the stream %s begins with an unknown fact".formatted(entry.stream())));
    }

    private Optional<Kept> one(String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("id", id)
                .map((row, _) -> Kept.read(row))
                .findOne());
    }
}
