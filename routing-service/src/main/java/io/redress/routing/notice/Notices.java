package io.redress.routing.notice;

import io.redress.routing.notice.NoticeFact.Matter;
import io.redress.routing.notice.NoticeFact.Rate;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The corrective notices of this service. Their rows change here alone, by an entry of the journal. */
@ApplicationScoped
public class Notices {

    private static final Facts<NoticeFact> FACTS = Facts.of(NoticeFact.class);
    private static final int DECIMALS = 4;

    private final Jdbi jdbi;

    Notices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A notice with the place its stream stands at. */
    record Kept(Notice notice, Head head) {

        static Kept read(ResultSet row) throws SQLException {
            var notice = Facts.read(Notice.class, row.getString("state"));
            return new Kept(notice, new Head(notice.id(), row.getLong("sequence"), row.getString("hash")));
        }
    }

    /** By its number, locked until the transaction ends. */
    Optional<Kept> locked(String organization, long n) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from notice where organization = :organization and n = :n for update")
                .bind("organization", organization)
                .bind("n", n)
                .map((row, _) -> Kept.read(row))
                .findOne());
    }

    Optional<Kept> find(String organization, long n) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from notice where organization = :organization and n = :n")
                        .bind("organization", organization)
                        .bind("n", n)
                        .map((row, _) -> Kept.read(row))
                        .findOne());
    }

    /** Newest first; of one department, or of all. */
    List<Notice> page(String organization, @Nullable String department, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from notice
                        where organization = :organization and n < :before
                          and (cast(:department as text) is null or department = :department)
                        order by n desc limit :limit
                        """)
                .bind("organization", organization)
                .bind("before", before)
                .bind("department", department)
                .bind("limit", limit)
                .map((row, _) -> Kept.read(row).notice())
                .list());
    }

    /** The next number; nobody else takes it before the transaction ends. */
    long next(String organization) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended('notice ' || :organization, 0))::text")
                    .bind("organization", organization)
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select coalesce(max(n), 0) + 1 from notice where organization = :organization")
                    .bind("organization", organization)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Complaints about the matter received after {@code from}, up to {@code to}: a notice by rule counts from the receipt of the last of its own. */
    Rate rate(String organization, Matter matter, Instant from, Instant to) {
        var complaints = jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from case_file
                        where organization = :organization and received_at > :from and received_at <= :to
                          and (cast(:category as text) is null or category = :category)
                          and (cast(:region as text) is null or region = :region)
                          and (cast(:site as text) is null or site = :site)
                          and (cast(:department as text) is null or department = :department)
                        """)
                .bind("organization", organization)
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("to", to.atOffset(ZoneOffset.UTC))
                .bind("category", matter.category())
                .bind("region", matter.region())
                .bind("site", matter.site())
                .bind("department", matter.department())
                .mapTo(Long.class)
                .one());
        var seconds = Math.max(1, Duration.between(from, to).toSeconds());
        var perDay = BigDecimal.valueOf(complaints)
                .multiply(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()))
                .divide(BigDecimal.valueOf(seconds), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Rate(from, to, complaints, perDay.scale() < 0 ? perDay.setScale(0) : perDay);
    }

    /** See {@link io.redress.runtime.journal.Streams}; so are the next three. */
    public Head lock(UUID stream) {
        return head("select * from notice where id = :id for update", stream);
    }

    public Head head(UUID stream) {
        return head("select * from notice where id = :id", stream);
    }

    public void apply(Entry entry) {
        var after = folded(kept(entry.stream()), entry);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into notice (id, organization, n, department, status, state, sequence, hash)
                        values (:id, :organization, :n, :department, :status, :state, :sequence, :hash)
                        on conflict (id) do update set department = excluded.department, status = excluded.status,
                          state = excluded.state, sequence = excluded.sequence, hash = excluded.hash
                        """)
                .bind("id", after.id())
                .bind("organization", after.organization())
                .bind("n", after.issued().n())
                .bind("department", after.department())
                .bind("status", after.status().code())
                .bind("state", Facts.write(after))
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .execute());
    }

    public Optional<String> difference(UUID stream, List<Entry> entries) {
        Notice folded = null;
        for (var entry : entries) {
            folded = folded(folded, entry);
        }
        return Objects.equals(folded, kept(stream))
                ? Optional.empty()
                : Optional.of("the row of notice %s is not what its %d entries make".formatted(stream, entries.size()));
    }

    private static Notice folded(@Nullable Notice before, Entry entry) {
        return FACTS.read(entry.type(), entry.data())
                .map(fact -> Notice.after(before, entry.stream(), entry.organization(), fact, entry.effectiveAt()))
                .or(() -> Optional.ofNullable(before))
                .orElseThrow(() -> new IllegalStateException(
                        "the stream %s begins with an unknown fact".formatted(entry.stream())));
    }

    private @Nullable Notice kept(UUID id) {
        return one("select * from notice where id = :id", id).map(Kept::notice).orElse(null);
    }

    private Head head(String query, UUID stream) {
        return one(query, stream).map(Kept::head).orElseGet(() -> Head.start(stream));
    }

    private Optional<Kept> one(String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("id", id)
                .map((row, _) -> Kept.read(row))
                .findOne());
    }
}
