package io.redress.followup.callback;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.redress.runtime.journal.Gate;
import org.jboss.logging.Logger;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks every second of real time for what is due in domain time. */
@Startup
@ApplicationScoped
class CallbackTimer {

    private static final Logger LOG = Logger.getLogger(CallbackTimer.class);
    private static final int BATCH = 100;

    private final CallbackRows rows;
    private final EndUnansweredLinks links;
    private final Gate gate;
    private final Clock clock;
    private volatile boolean stopping;

    CallbackTimer(CallbackRows rows, EndUnansweredLinks links, Gate gate, Clock clock, MeterRegistry registry) {
        this.rows = rows;
        this.links = links;
        this.gate = gate;
        this.clock = clock;
        Gauge.builder("redress_timers_due", this, CallbackTimer::due)
                .description("what is due in domain time and not done yet")
                .register(registry);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (stopping || !gate.isOpen()) {
            return;
        }
        for (var row : QuarkusTransaction.requiringNew().call(() -> rows.due(clock.instant(), BATCH))) {
            end(row);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** One that fails is found again in a second and keeps no other from its turn. */
    private void end(CallbackRow row) {
        try {
            links.end(row.complaint, row.organization, row.n);
        } catch (RuntimeException e) {
            LOG.warnf(e, "callback %d could not be ended", row.n);
        }
    }

    private double due() {
        return QuarkusTransaction.requiringNew().call(() -> rows.countDue(clock.instant()));
    }
}
