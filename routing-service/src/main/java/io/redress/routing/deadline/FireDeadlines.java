package io.redress.routing.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.redress.routing.desk.FireSteps;
import io.redress.runtime.journal.Gate;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fires what is due, a batch of cases in a transaction. Every replica does; each case is fired by whoever locks it first. */
@ApplicationScoped
class FireDeadlines {

    private static final Logger LOG = Logger.getLogger(FireDeadlines.class);
    private static final int BATCH = 50;

    private final DueCases dueCases;
    private final FireSteps steps;
    private final Gate gate;
    private final Clock clock;
    private volatile boolean stopping;

    FireDeadlines(DueCases dueCases, FireSteps steps, Gate gate, Clock clock) {
        this.dueCases = dueCases;
        this.steps = steps;
        this.gate = gate;
        this.clock = clock;
    }

    /** What is due and not fired yet is fired by another replica, or after the next start. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fire() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Each case once a second, so that one that fails, or whose timer is wrong, holds up no other.
        var seen = new HashSet<UUID>();
        while (!stopping && gate.isOpen() && fired(now, seen)) {
            LOG.debugf("deadlines: a batch up to %s is fired", now);
        }
    }

    /** @return whether there may be more */
    private boolean fired(Instant now, Set<UUID> seen) {
        try {
            return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
                var claimed = dueCases.claim(now, BATCH, seen);
                claimed.forEach(id -> steps.fireDue(id, now));
                seen.addAll(claimed);
                return claimed.size() == BATCH;
            });
        } catch (RuntimeException e) {
            LOG.warnf("deadlines: a batch is fired case by case, because %s", e.getMessage());
            return firedAlone(now, seen);
        }
    }

    private boolean firedAlone(Instant now, Set<UUID> seen) {
        for (var i = 0; i < BATCH && !stopping; i++) {
            var before = seen.size();
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    var claimed = dueCases.claim(now, 1, seen);
                    seen.addAll(claimed);
                    claimed.forEach(id -> steps.fireDue(id, now));
                });
            } catch (RuntimeException e) {
                LOG.errorf(e, "deadlines: one of the cases %s cannot be fired", seen);
            }
            if (seen.size() == before) {
                return false;
            }
        }
        return true;
    }
}
