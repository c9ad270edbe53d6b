package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.TestTime;
import io.redress.runtime.journal.Actor;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.Registered.aComplaint;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class DeadlineComponentTest extends OnInfrastructure {

    private static final Instant ACCEPTANCE_DUE = Instant.parse("2026-10-09T10:00:00Z");

    @Test
    void firesWhatCameDueInAJumpOnceAndInDueOrder() {
        var road = new CaseDriver(register(aComplaint()), "E1024");

        TestTime.CLOCK.set(Instant.parse("2026-10-20T00:00:00Z"));
        // Cases of the other tests are due as well.
        await().atMost(Duration.ofMinutes(1)).until(() -> timersDue() == 0);

        assertThat(deadlines(road, "type"))
                .containsExactly(
                        "case.deadline-near",
                        "case.deadline-missed",
                        "case.deadline-near",
                        "case.deadline-missed",
                        "case.deadline-near",
                        "case.deadline-missed");
        assertThat(deadlines(road, "data.milestone"))
                .containsExactly("acceptance", "acceptance", "investigation", "investigation", "solution", "solution");
        assertThat(deadlines(road, "effectiveAt")).isSorted().element(1).isEqualTo(ACCEPTANCE_DUE.toString());
    }

    @Test
    void recordsAMissBeforeALateActAndTakesTheActAllTheSame() {
        var road = new CaseDriver(register(aComplaint()), "E1024");
        var etag = road.etag();
        TestTime.CLOCK.set(ACCEPTANCE_DUE.plus(Duration.ofMinutes(1)));

        // Whether the timer or the act comes first, the log reads the same.
        var answer = as("E1024")
                .header("If-Match", etag)
                .body(ACCEPTANCE)
                .post("/api/cases/" + road.get().path("id") + "/acceptance");
        if (answer.statusCode() == 412) {
            road.done("acceptance", ACCEPTANCE);
        }

        assertThat(road.get("log").<List<String>>path("items.findAll { it.source == '/routing' }.type"))
                .containsExactly("case.opened", "case.deadline-near", "case.deadline-missed", "case.accepted");
        assertThat(road.get().<String>path("clocks[0].state")).isEqualTo("missed");
    }

    @Test
    void firesNothingForACaseThatIsOverOrFrozen() {
        var returned = new CaseDriver(register(aComplaint()), "E1024")
                .done("acceptance", "{\"decision\": \"returned\", \"reason\": \"Not ours.\"}");
        var frozen = register(aComplaint());
        frozen.stream().tell("redress.complaint.frozen.v1", new Actor.Staff("E5003", "privacy"), "{}");
        await().until(() -> as("E1024").get("/api/cases/" + frozen.id()).statusCode() == 403);

        TestTime.CLOCK.set(Instant.parse("2026-10-20T00:00:00Z"));
        // Cases of the other tests are due as well.
        await().atMost(Duration.ofMinutes(1)).until(() -> timersDue() == 0);

        assertThat(deadlines(returned, "type")).isEmpty();
        as("E5003")
                .get("/api/cases/%s/log".formatted(frozen.id()))
                .then()
                .statusCode(200)
                .body("items.findAll { it.type.startsWith('case.deadline') }.size()", equalTo(0));
        as("E1024").get("/api/cases/%s/log".formatted(frozen.id())).then().statusCode(403);
    }

    private static List<String> deadlines(CaseDriver road, String field) {
        return road.get("log").path("items.findAll { it.type.startsWith('case.deadline') }." + field);
    }

    private static double timersDue() {
        return get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("redress_timers_due"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
