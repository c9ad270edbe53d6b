package io.redress.runtime.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

import jakarta.enterprise.context.ApplicationScoped;

/** What the inbox did, by topic. */
@Startup
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry, Parking parking, ConsumerLag lag) {
        this.registry = registry;
        Gauge.builder("redress_parked", parking, Parking::count)
                .description("records that wait for an operator")
                .register(registry);
        Gauge.builder("redress_consumer_lag", lag, ConsumerLag::records)
                .description("records on the topics this service reads that it has not taken in")
                .register(registry);
    }

    void taken(String topic) {
        registry.counter("redress_inbox_taken", "topic", topic).increment();
    }

    void repeated(String topic) {
        registry.counter("redress_inbox_repeated", "topic", topic).increment();
    }

    void waits(String topic) {
        registry.counter("redress_inbox_waits", "topic", topic).increment();
    }
}
