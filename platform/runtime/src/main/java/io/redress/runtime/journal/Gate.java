package io.redress.runtime.journal;

import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether facts may be written. While the database is older than its topic they may not: an entry appended to an old head would fork the chain
 * that healing brings back.
 */
@ApplicationScoped
public class Gate {

    /** How long whoever comes right after the start waits for the comparison, which takes a moment when the broker is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch known = new CountDownLatch(1);
    private volatile @Nullable String shutBecause = "the journal is being compared with the topic";

    public boolean isOpen() {
        return shutBecause == null;
    }

    /** Why no facts may be written; null while they may. */
    @Nullable
    String shutBecause() {
        return shutBecause;
    }

    /** @throws Problem 503 while no facts may be written; whoever asked is to come again */
    public void requireOpen() {
        if (!isOpen()) {
            awaitComparison();
        }
        if (!isOpen()) {
            throw Problem.of(503, "journal-shut", "Nothing can be recorded now", "Please try again later.")
                    .header("Retry-After", "30");
        }
    }

    void open() {
        shutBecause = null;
        known.countDown();
    }

    void shut(String reason) {
        shutBecause = reason;
        known.countDown();
    }

    /** Nothing is known yet, for this reason. */
    void stillShut(String reason) {
        shutBecause = reason;
    }

    private void awaitComparison() {
        try {
            known.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
