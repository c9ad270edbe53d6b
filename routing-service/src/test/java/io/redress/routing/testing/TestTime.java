package io.redress.routing.testing;

import io.redress.runtime.testing.MutableClock;

import java.time.Clock;
import java.time.Instant;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Domain time of the service under test, moved by the test. */
@ApplicationScoped
public class TestTime {

    /** 16:00 in Shanghai, the eve of a holiday. */
    public static final Instant EVE = Instant.parse("2026-09-30T08:00:00Z");

    public static final MutableClock CLOCK = new MutableClock(EVE);

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return CLOCK;
    }
}
