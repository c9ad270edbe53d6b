package io.redress.intake;

import io.redress.runtime.testing.MutableClock;

import java.time.Clock;
import java.time.Instant;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** Domain time of all component tests: the afternoon before a week of holidays, until one of them moves it. */
class TestTime {

    static final Instant START = Instant.parse("2026-09-30T08:00:00Z");
    static final MutableClock CLOCK = new MutableClock(START);

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return CLOCK;
    }
}
