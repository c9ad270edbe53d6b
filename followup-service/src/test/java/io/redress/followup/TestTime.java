package io.redress.followup;

import io.redress.runtime.testing.MutableClock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** The clock of the domain; a test moves it and puts nothing back: the next one sets its own. */
public class TestTime {

    /** Friday, 9 October 2026, 15:00 in Shanghai. */
    public static final Instant FRIDAY = Instant.parse("2026-10-09T07:00:00Z");

    public static final MutableClock CLOCK = new MutableClock(FRIDAY);

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Moved();
    }

    /** A class of its own, because a bean is proxied and {@link MutableClock} is final. */
    static class Moved extends Clock {
        @Override
        public Instant instant() {
            return CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return CLOCK.withZone(zone);
        }
    }
}
