package io.redress.routing.warning;

import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The early warnings of this service. Their rows change here alone, by an entry of the journal. */
@ApplicationScoped
public class EarlyWarnings {

    private final Jdbi jdbi;

    EarlyWarnings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param at from when it counts */
    record Raised(UUID id, String organization, Instant at, WarningRaised fact) {

        static Raised of(Entry entry) {
            return new Raised(
                    entry.stream(),
                    entry.organization(),
                    entry.effectiveAt(),
                    Facts.read(WarningRaised.class, entry.data()));
        }
    }

    /** Newest first. */
    List<Raised> page(String organization, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select state from warning where organization = :organization and n < :before order by n desc limit :limit
                        """)
                .bind("organization", organization)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(state -> Facts.read(Raised.class, state))
                .list());
    }

    /** The next number; nobody else takes it before the transaction ends. */
    long next(String organization) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended('warning ' || :organization, 0))::text")
                    .bind("organization", organization)
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select coalesce(max(n), 0) + 1 from warning where organization = :organization")
                    .bind("organization", organization)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** See {@link io.redress.runtime.journal.Streams}; so are the next three. Nothing follows a raised warning. */
    public Head lock(UUID stream) {
        return head(stream);
    }

    public Head head(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery("select sequence, hash from warning where id = :id")
                .bind("id", stream)
                .map((row, _) -> new Head(stream, row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElseGet(() -> Head.start(stream)));
    }

    public void apply(Entry entry) {
        var raised = Raised.of(entry);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into warning (id, organization, n, state, sequence, hash)
                        values (:id, :organization, :n, :state, :sequence, :hash)
                        """)
                .bind("id", raised.id())
                .bind("organization", raised.organization())
                .bind("n", raised.fact().n())
                .bind("state", Facts.write(raised))
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .execute());
    }

    public Optional<String> difference(UUID stream, List<Entry> entries) {
        return Objects.equals(Raised.of(entries.getFirst()), kept(stream))
                ? Optional.empty()
                : Optional.of("the row of warning %s is not what its entry makes".formatted(stream));
    }

    private @Nullable Raised kept(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from warning where id = :id")
                .bind("id", stream)
                .mapTo(String.class)
                .map(state -> Facts.read(Raised.class, state))
                .findOne()
                .orElse(null));
    }
}
