package io.redress.followup.survey;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import jakarta.enterprise.context.ApplicationScoped;

/** The rounds that may be asked about. */
@ApplicationScoped
public class Surveys {

    /** Real time. The message with the link and the fact that opens the round run side by side: whoever follows the link at once is not turned away. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Jdbi jdbi;

    Surveys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens a round, in the running transaction; one that is open stays as it is. */
    public void open(UUID complaint, int round, Instant askedAt, Instant validUntil) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into survey (complaint, round, asked_at, valid_until)
                        values (:complaint, :round, :askedAt, :validUntil) on conflict (complaint, round) do nothing
                        """)
                .bind("complaint", complaint)
                .bind("round", round)
                .bind("askedAt", askedAt.atOffset(ZoneOffset.UTC))
                .bind("validUntil", validUntil.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Until when the round's link works; waits a moment for a round that is just being opened. Not to be called in a transaction. */
    Optional<Instant> validUntil(UUID complaint, int round) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = find(complaint, round);
        while (found.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = find(complaint, round);
        }
        return found;
    }

    private Optional<Instant> find(UUID complaint, int round) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select valid_until from survey where complaint = :complaint and round = :round")
                .bind("complaint", complaint)
                .bind("round", round)
                .mapTo(OffsetDateTime.class)
                .map(OffsetDateTime::toInstant)
                .findOne());
    }
}
