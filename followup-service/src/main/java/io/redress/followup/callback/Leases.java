package io.redress.followup.callback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How long claims last: real time, because people work in it, wherever the suite's clock stands. */
@ApplicationScoped
class Leases {

    private final FollowupConfig config;
    private final Clock real;

    @Inject
    Leases(FollowupConfig config) {
        this(config, Clock.systemUTC());
    }

    Leases(FollowupConfig config, Clock real) {
        this.config = config;
        this.real = real;
    }

    /** Real time. */
    Instant now() {
        return real.instant();
    }

    /** When a claim that begins now ends. */
    Instant end() {
        return now().plus(config.callback().lease()).truncatedTo(ChronoUnit.MILLIS);
    }
}
