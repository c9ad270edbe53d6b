package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.TestTime;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.CaseDriver.RESOLUTION;
import static io.redress.routing.testing.Registered.aComplaint;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The ladders of a file run by themselves. */
@QuarkusTest
class LadderComponentTest extends OnInfrastructure {

    private static final Instant INVESTIGATION_DUE = Instant.parse("2026-10-13T10:00:00Z");
    private static final Instant SOLUTION_DUE = Instant.parse("2026-10-15T10:00:00Z");

    @Test
    void tellsThoseAboveOfABreachOnceAndDatesItByTheDueMoment() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E3001").done("acceptance", ACCEPTANCE);
        var owner = road.get().path("owner.staff");

        TestTime.CLOCK.set(INVESTIGATION_DUE.plusSeconds(7200));
        await().until(() -> steps(road), List.of("not-investigated-in-time")::equals);
        TestTime.CLOCK.set(SOLUTION_DUE.plusSeconds(864_000));
        await().until(() -> steps(road), List.of("not-investigated-in-time", "no-solution-in-time")::equals);

        var told = escalations(road).getFirst();
        assertThat(told.get("effectiveAt")).isEqualTo(INVESTIGATION_DUE.toString());
        assertThat(told.get("text")).asString().contains("五个工作日内未告知调查结果");
        assertThat(data(told))
                .containsEntry("ladder", "overdue")
                .containsEntry("to", "supervisor")
                .containsEntry("handedOver", false)
                .containsEntry("down", false);
        assertThat(data(escalations(road).getLast()))
                .containsEntry("to", "director")
                .containsEntry("staff", "E1000");
        assertThat(road.get().<String>path("owner.staff")).isEqualTo(owner);
    }

    @Test
    void tellsOfASeverityTheMomentItIsSeenAndNotAgain() {
        var road = new CaseDriver(register(aComplaint()), "E3001");

        road.done("classification", "{\"severity\": \"serious\", \"reason\": \"Many are affected.\"}");
        assertThat(steps(road)).containsExactly("serious");
        road.done("classification", "{\"severity\": \"ordinary\", \"reason\": \"Not so many.\"}")
                .done("classification", "{\"severity\": \"serious\", \"reason\": \"Many all the same.\"}");

        assertThat(steps(road)).containsExactly("serious");
    }

    @Test
    void takesAStepAgainInANewRound() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E3001")
                .done("classification", "{\"severity\": \"serious\", \"reason\": \"Many are affected.\"}")
                .done("acceptance", ACCEPTANCE)
                .done("resolution", RESOLUTION);
        road.answers(1, false);
        road.awaitStatus("reopened")
                .done("classification", "{\"severity\": \"urgent\", \"reason\": \"Fewer.\"}")
                .done("classification", "{\"severity\": \"serious\", \"reason\": \"Many again.\"}");

        assertThat(steps(road)).containsExactly("serious", "serious");
    }

    private static List<String> steps(CaseDriver road) {
        return escalations(road).stream()
                .map(entry -> String.valueOf(data(entry).get("step")))
                .toList();
    }

    private static List<Map<String, Object>> escalations(CaseDriver road) {
        return road.get("log?limit=500").path("items.findAll { it.type == 'case.escalated' }");
    }

    @SuppressWarnings("unchecked") // what a JSON object is read as
    private static Map<String, Object> data(Map<String, Object> entry) {
        return (Map<String, Object>) requireNonNull(entry.get("data"));
    }
}
