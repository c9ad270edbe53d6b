package io.redress.local.gateway;

import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTest {

    private final Routes routes = Routes.of(Suite.REDRESS);

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, intake",
        "/api/complaints/0199/timeline, intake",
        "/api/complaints/classification, intake",
        "/api/customers/search, intake",
        "/api/outbox, intake",
        "/api/people, intake",
        "/api/people/me, intake",
        "/api/people/E1024/absence, intake",
        "/api/do-not-call, intake",
        "/api/procedures, intake",
        "/api/procedures/telecom-operator, intake",
        "/api/procedures/checks, intake",
        "/api/procedures/check, routing",
        "/api/procedures/simulations/1, routing",
        "/api/cases, routing",
        "/api/cases/0199/remedies/1/decision, routing",
        "/api/incidents, routing",
        "/api/warnings, routing",
        "/api/notices/1/answer, routing",
        "/api/library, routing",
        "/api/notifications, routing",
        "/api/callbacks/1/claim, followup",
        "/api/surveys/token, followup",
        "/api/quality-checks/draws, followup",
        "/api/reports/summary, reporting",
        "/api/reports/complaints.csv, reporting",
    })
    void forwardsToTheServiceWithTheLongestBeginning(String path, String service) {
        assertThat(routes.find(path).map(Service::name)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api",
                "/api/",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/internal/complaints/1/customer",
                "/api/dead-letters",
                "/api/dead-letters/1/retry",
                "/api/journal/heal",
                "/api/journal/verification",
                "/api/complaintsx",
                "/API/complaints",
                "http://127.0.0.1/q/metrics",
            })
    void closesWhatIsNotForTheOutside(String path) {
        assertThat(routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/complaints/../dead-letters",
                "/api/complaints/..",
                "/api/complaints/./1",
                "/api/complaints/%2e%2e/dead-letters",
                "/api/complaints/.%2E/dead-letters",
                "/api/complaints/..%2fdead-letters",
                "/api/complaints/..;x=1/dead-letters",
                "/api/complaints/..\\dead-letters",
                "/api/complaints/..%5Cdead-letters",
                "//api/complaints",
                "/api/complaints//../x",
            })
    void takesNoPathThatAServiceCouldReadAsAnother(String path) {
        assertThat(routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints/a..b", "/api/complaints/TEL-260930-7K3F9Q", "/api/surveys/a.b%20c"})
    void takesDotsWithinAName(String path) {
        assertThat(routes.find(path)).isPresent();
    }
}
