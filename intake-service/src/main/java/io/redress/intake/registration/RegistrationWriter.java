package io.redress.intake.registration;

import io.redress.runtime.database.DatabaseAway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes registrations that come at the same time together. A registration that comes alone is written at once, by its own thread; those that come
 * while others are being written wait for the next statement and share it, its way to the disk included. Nobody waits for company.
 */
@ApplicationScoped
class RegistrationWriter {

    /** While the one waits for the disk, the next is put together. */
    private static final int WRITERS = 2;

    /** A statement of more gains little more, and when one of them is refused all are written anew. */
    private static final int TOGETHER = 32;

    private final Jdbi jdbi;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore writers = new Semaphore(WRITERS);

    RegistrationWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param refusal null when it was written */
    private record Outcome(@Nullable SQLException refusal) {}

    private record Waiting(Draft draft, CompletableFuture<Outcome> outcome) {
        Waiting(Draft draft) {
            this(draft, new CompletableFuture<>());
        }
    }

    /**
     * Returns when all rows of the registration are committed; nothing of it is written when it throws.
     *
     * @throws SQLException as {@link WriteRegistrations#write}
     */
    void write(Draft draft) throws SQLException {
        var own = new Waiting(draft);
        waiting.add(own);
        writeNext();
        try {
            var refusal = own.outcome().join().refusal();
            if (refusal != null) {
                throw refusal;
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /**
     * Writes what waits, if a writer is free. Whoever put something into the queue before this found none free is seen by the writer that asks
     * here after it has become free, so that nothing is left lying.
     */
    private void writeNext() {
        if (!waiting.isEmpty() && writers.tryAcquire()) {
            try {
                write(taken());
            } finally {
                writers.release();
            }
            if (!waiting.isEmpty()) {
                // The one who wrote has its answer to give.
                Thread.startVirtualThread(this::writeNext);
            }
        }
    }

    private List<Waiting> taken() {
        var taken = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            taken.add(next);
            if (taken.size() == TOGETHER) {
                break;
            }
        }
        return taken;
    }

    private void write(List<Waiting> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            var refusal = refusal(together);
            if (refusal == null
                    || together.size() == 1
                    || DatabaseAway.beneath(refusal).isPresent()) {
                together.forEach(one -> one.outcome().complete(new Outcome(refusal)));
            } else {
                // One of them is refused, and which one nobody says.
                together.forEach(one -> write(List.of(one)));
            }
        } catch (RuntimeException e) {
            together.forEach(one -> one.outcome().completeExceptionally(e));
        } finally {
            together.forEach(one -> one.outcome().cancel(false));
        }
    }

    private @Nullable SQLException refusal(List<Waiting> together) {
        var drafts = together.stream().map(Waiting::draft).toList();
        return jdbi.withHandle(handle -> {
            try {
                WriteRegistrations.write(handle.getConnection(), drafts);
                return null;
            } catch (SQLException e) {
                return e;
            }
        });
    }
}
