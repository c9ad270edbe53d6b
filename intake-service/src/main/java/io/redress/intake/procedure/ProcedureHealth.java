package io.redress.intake.procedure;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Says which versions are in use and why a newest file is not. Down only while there is no procedure at all: a bad file stops nobody. */
@Readiness
@ApplicationScoped
class ProcedureHealth implements HealthCheck {

    private final CurrentVersions versions;

    ProcedureHealth(CurrentVersions versions) {
        this.versions = versions;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("procedures")
                .status(!versions.organizations().isEmpty());
        versions.organizations()
                .forEach(organization -> versions.currentVersion(organization)
                        .ifPresent(version -> response.withData(organization, version)));
        versions.refusals()
                .forEach((organization, findings) -> response.withData(
                        organization + " refused", findings.getFirst().toString()));
        return response.build();
    }
}
