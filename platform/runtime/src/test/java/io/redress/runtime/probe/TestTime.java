package io.redress.runtime.probe;

import io.redress.runtime.testing.MutableClock;

import java.time.Clock;
import java.time.Instant;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

class TestTime {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new MutableClock(Instant.parse("2026-09-30T08:00:00.123456789Z"));
    }
}
