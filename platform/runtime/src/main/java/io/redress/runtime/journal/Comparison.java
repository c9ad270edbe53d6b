package io.redress.runtime.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Folds every stream anew, each night, and compares the outcome with its state row: the journal is the truth, the row must be what follows from it. */
@ApplicationScoped
public class Comparison {

    private static final Logger LOG = Logger.getLogger(Comparison.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final Journal journal;
    private final JournalConfig config;
    private final Instance<Streams> streams;
    private final AtomicLong differing = new AtomicLong();

    Comparison(Jdbi jdbi, Journal journal, JournalConfig config, Instance<Streams> streams, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.config = config;
        this.streams = streams;
        registry.gauge("redress_journal_differing", differing);
    }

    @Scheduled(cron = "0 30 3 * * ?", concurrentExecution = ConcurrentExecution.SKIP)
    void nightly() {
        if (config.enabled()) {
            compare();
        }
    }

    /** @return how many streams' rows are not what their entries say */
    public long compare() {
        var found = 0L;
        for (var batch = after(BEFORE_ALL); !batch.isEmpty(); batch = after(batch.getLast())) {
            found += batch.stream().filter(this::differs).count();
        }
        differing.set(found);
        return found;
    }

    private boolean differs(UUID stream) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // The row's lock keeps writers away from this one stream while its two sides are read.
            var rows = streams.get();
            rows.lock(stream);
            var difference = rows.difference(stream, journal.entries(stream));
            difference.ifPresent(what -> LOG.errorf("journal: stream %s and its state row differ: %s", stream, what));
            return difference.isPresent();
        });
    }

    private List<UUID> after(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct stream from journal where stream > :after order by stream limit :limit
                        """)
                .bind("after", stream)
                .bind("limit", BATCH)
                .mapTo(UUID.class)
                .list());
    }
}
