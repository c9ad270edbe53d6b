package io.redress.runtime.journal;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Not ready while the journal is closed, and why. */
@Readiness
@ApplicationScoped
class JournalHealth implements HealthCheck {

    private final Gate gate;

    JournalHealth(Gate gate) {
        this.gate = gate;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("journal").status(gate.isOpen());
        var reason = gate.shutBecause();
        return reason == null
                ? response.build()
                : response.withData("reason", reason).build();
    }
}
