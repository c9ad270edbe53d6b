package io.redress.runtime.journal;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Not ready while the journal is closed, and why. */
@Readiness
@ApplicationScoped
class JournalHealth implements HealthCheck {

    private final Opening opening;

    JournalHealth(Opening opening) {
        this.opening = opening;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("journal").status(opening.open());
        return opening.open()
                ? response.build()
                : response.withData("reason", opening.closedBecause()).build();
    }
}
