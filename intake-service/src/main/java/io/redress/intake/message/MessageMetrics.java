package io.redress.intake.message;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many messages are due: with the timers of other services it says whether the suite has settled. */
@ApplicationScoped
class MessageMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, Messages messages) {
        registry.gauge("redress_timers_due", messages, Messages::countDue);
    }
}
