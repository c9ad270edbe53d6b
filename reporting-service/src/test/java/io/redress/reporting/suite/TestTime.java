package io.redress.reporting.suite;

import io.redress.runtime.testing.MutableClock;

import java.time.Clock;
import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

@Alternative
@ApplicationScoped
public class TestTime {

    static final Instant NOW = Instant.parse("2026-12-31T04:00:00Z");

    @Produces
    @Alternative
    @ApplicationScoped
    Clock clock() {
        return new MutableClock(NOW);
    }
}
