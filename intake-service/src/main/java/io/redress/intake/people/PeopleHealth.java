package io.redress.intake.people;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Says why a newest people file is not in use. Never down: the last good one is. */
@Readiness
@ApplicationScoped
class PeopleHealth implements HealthCheck {

    private final LoadPeople people;

    PeopleHealth(LoadPeople people) {
        this.people = people;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("people").up();
        people.refusals()
                .forEach((organization, findings) -> response.withData(
                        organization + " refused", findings.getFirst().toString()));
        return response.build();
    }
}
