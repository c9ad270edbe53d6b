package io.redress.runtime.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

/** How much waits to be sent and for how long; asked of the database at each scrape, so that whoever waits for 0 reads the truth. */
@Startup
@ApplicationScoped
class PendingMetrics {

    private final Jdbi jdbi;

    PendingMetrics(Jdbi jdbi, MeterRegistry registry) {
        this.jdbi = jdbi;
        Gauge.builder("redress_pending", () -> number("select count(*) from pending"))
                .description("messages that are written and not yet acknowledged by the broker")
                .register(registry);
        Gauge.builder("redress_pending_oldest_seconds", () -> number("""
                        select coalesce(extract(epoch from clock_timestamp() - min(waiting_since)), 0) from pending
                        """))
                .description("how long the oldest of them has waited, in seconds of real time")
                .register(registry);
    }

    private double number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Double.class).one());
    }
}
