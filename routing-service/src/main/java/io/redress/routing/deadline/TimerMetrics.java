package io.redress.routing.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;

/** How much time has brought about that nobody has recorded yet; asked of the database at each scrape, so that 0 means nothing. */
@Startup
@ApplicationScoped
class TimerMetrics {

    TimerMetrics(DueCases dueCases, Clock clock, MeterRegistry registry) {
        Gauge.builder("redress_timers_due", () -> dueCases.count(clock.instant()))
                .description("clocks whose next step is due and not fired yet")
                .register(registry);
    }
}
