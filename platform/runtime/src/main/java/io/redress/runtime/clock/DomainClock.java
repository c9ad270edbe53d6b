package io.redress.runtime.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import io.redress.runtime.profile.LocalOnly;

import java.nio.file.Path;
import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the clock of the domain. A test that produces a {@link Clock} of its own takes this one's place. */
@ApplicationScoped
class DomainClock {

    @Produces
    @Singleton
    @DefaultBean
    @Startup
    Clock clock(ClockConfig config) {
        return config.file().map(DomainClock::moved).orElseGet(Clock::systemUTC);
    }

    private static Clock moved(Path file) {
        LocalOnly.check("redress.clock.file");
        return OffsetClock.reading(file, Clock.systemUTC());
    }
}
