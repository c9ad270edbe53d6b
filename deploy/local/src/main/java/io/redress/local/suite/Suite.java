package io.redress.local.suite;

import io.redress.local.console.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** The services, in the order in which a complaint meets them. */
public record Suite(List<Service> services) {

    public static final Suite REDRESS = new Suite(List.of(
            new Service(
                    "intake",
                    1,
                    "intake-service",
                    List.of("db/runtime", "db/journal", "db/intake"),
                    List.of(
                            "/api/complaints",
                            "/api/customers",
                            "/api/do-not-call",
                            "/api/outbox",
                            "/api/people",
                            "/api/procedures")),
            new Service(
                    "routing",
                    2,
                    "routing-service",
                    List.of("db/runtime", "db/journal", "db/routing"),
                    List.of(
                            "/api/cases",
                            "/api/incidents",
                            "/api/library",
                            "/api/notices",
                            "/api/notifications",
                            "/api/procedures/check",
                            "/api/procedures/simulations",
                            "/api/warnings")),
            new Service(
                    "followup",
                    3,
                    "followup-service",
                    List.of("db/runtime", "db/journal", "db/followup"),
                    List.of("/api/callbacks", "/api/quality-checks", "/api/surveys")),
            new Service(
                    "reporting",
                    4,
                    "reporting-service",
                    List.of("db/runtime", "db/reporting"),
                    List.of("/api/reports"))));

    public Suite {
        services = List.copyOf(services);
    }

    public Service service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no service '%s': %s.".formatted(name, names())));
    }

    private String names() {
        return services.stream().map(Service::name).collect(Collectors.joining(", "));
    }
}
