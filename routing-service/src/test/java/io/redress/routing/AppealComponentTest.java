package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import io.redress.runtime.journal.Actor;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.CaseDriver.CLOSURE;
import static io.redress.routing.testing.CaseDriver.INVESTIGATION;
import static io.redress.routing.testing.CaseDriver.REPLY;
import static io.redress.routing.testing.CaseDriver.RESOLUTION;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;

/** What is left to a customer who is not content: the superior, other people, the body outside. */
@QuarkusTest
class AppealComponentTest extends OnInfrastructure {

    private static final Instant FRIDAY = Instant.parse("2026-10-09T02:00:00Z");
    private static final Set<String> REVIEWERS = Set.of("E1091", "E1092");
    private static final String APPEAL = """
            {"words": {"text": {"id": "01a0f153-dc00-7043-8a71-8774c572bd8a", "digest": "%s"}}}""".formatted("0".repeat(64));
    private static final String CONFIRMED = """
            {"result": "confirmed", "text": "Looked at afresh: the charge stands."}""";

    @Test
    void goesToOtherPeopleWhenTheCustomerIsNotContentAgain() {
        var complaint = register(aComplaint());
        var road = reopened(complaint);
        TestTime.CLOCK.set(FRIDAY);

        road.done("resolution", RESOLUTION).answers(2, false);

        road.awaitStatus("under-appeal");
        as("E3001")
                .get("/api/cases/" + complaint.id())
                .then()
                .body("department", equalTo("appeals"))
                .body("owner.staff", in(REVIEWERS))
                .body("round", equalTo(3))
                .body("clocks.find { it.milestone == 'solution' }.start", equalTo("2026-10-09T02:00:00Z"))
                .body("clocks.find { it.milestone == 'solution' }.state", equalTo("running"))
                .body("clocks.find { it.milestone == 'regulator' }.dueAt", equalTo("2026-10-15T16:00:00Z"));
    }

    @Test
    void leavesItToThoseAloneWhoHadNoHandInIt() {
        var complaint = register(aComplaint());
        // One of the department owns it, another takes it on and investigates it, their superior has it next.
        var first = ownerOf(complaint);
        var other = first.equals("E1026") ? "E1025" : "E1026";
        new CaseDriver(complaint, other)
                .done("acceptance", ACCEPTANCE)
                .done("investigation", INVESTIGATION)
                .done("resolution", RESOLUTION)
                .answers(1, false);
        var road = new CaseDriver(complaint, "E1020").awaitStatus("reopened").done("resolution", RESOLUTION);
        road.answers(2, false);
        road.awaitStatus("under-appeal");

        for (var earlier : Set.of(first, other, "E1020")) {
            as(earlier)
                    .get("/api/cases/" + complaint.id())
                    .then()
                    .statusCode(200)
                    .body("allowedActions", empty());
        }
        new CaseDriver(complaint, "E1020").act("resolution", RESOLUTION).then().statusCode(403);
        new CaseDriver(complaint, ownerOf(complaint))
                .act("investigation", INVESTIGATION)
                .then()
                .statusCode(200)
                .body("allowedActions", hasItems("proposal", "resolution", "reply"));
    }

    @Test
    void passesOverAReviewerWhoWorkedOnItBefore() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E3001");
        road.done("transfer", "{\"department\": \"appeals\", \"owner\": \"E1091\", \"reason\": \"They know it.\"}")
                .resolved()
                .answers(1, false);
        road.awaitStatus("reopened").done("resolution", RESOLUTION).answers(2, false);

        road.awaitStatus("under-appeal");

        assertThat(ownerOf(complaint)).isEqualTo("E1092");
    }

    @Test
    void endsAnAppealWithAResultThatItsLevelHas() {
        var complaint = register(aComplaint());
        var road = appealed(complaint);

        road.act("resolution", "{\"result\": \"not-upheld\", \"text\": \"No.\"}")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("result"))
                .body("violations[0].rule", equalTo("second-handling"))
                .body("violations[0].message", containsString("confirmed"));
        road.act("resolution", CONFIRMED).then().statusCode(200).body("result", equalTo("confirmed"));
    }

    @Test
    void refersTheCustomerByItselfAtLast() {
        var complaint = register(aComplaint());
        var road = appealed(complaint).done("resolution", CONFIRMED);

        var answer = road.answers(3, false);

        road.awaitStatus("referred").get().then().body("allowedActions", contains("notes"));
        road.get("log")
                .then()
                .body("items.find { it.type == 'case.referred' }.data.body", equalTo("regulator"))
                .body("items.find { it.type == 'case.referred' }.actor.role", equalTo("suite"))
                .body(
                        "items.find { it.type == 'case.referred' }.data.causedBy",
                        equalTo(answer.id().toString()))
                .body(
                        "items.find { it.type == 'case.referred' }.data.clocks.find { it.milestone == 'regulator' }.dueAt",
                        equalTo("2026-10-15T16:00:00Z"));
    }

    @Test
    void closesWhenTheCustomerIsContentAfterAnAppeal() {
        var complaint = register(aComplaint());
        var road = appealed(complaint)
                .done("resolution", CONFIRMED)
                .done("reply", REPLY)
                .done("closure", CLOSURE);

        road.answers(3, true);

        road.awaitStatus("closed");
    }

    @Test
    void takesAnAppealOfTheCustomersAlongTheSameLevels() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024").resolved();

        complaint.stream().tell("redress.complaint.appealed.v1", Actor.CUSTOMER, APPEAL);
        road.awaitStatus("under-appeal");
        assertThat(ownerOf(complaint)).isIn(REVIEWERS);
        new CaseDriver(complaint, ownerOf(complaint)).done("resolution", CONFIRMED);
        complaint.stream().tell("redress.complaint.appealed.v1", Actor.CUSTOMER, APPEAL);

        road.awaitStatus("referred");
    }

    @Test
    void refersWhoeverIsNotContentAfterTheirOwnAppeal() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024").resolved();
        complaint.stream().tell("redress.complaint.appealed.v1", Actor.CUSTOMER, APPEAL);
        road.awaitStatus("under-appeal");
        new CaseDriver(complaint, ownerOf(complaint)).done("resolution", CONFIRMED);

        road.answers(2, false);

        road.awaitStatus("referred");
    }

    @Test
    void refusesAnAppealBeforeAnAnswerAndLongAfterIt() {
        var early = register(aComplaint());
        early.stream().tell("redress.complaint.appealed.v1", Actor.CUSTOMER, APPEAL);
        var late = register(aComplaint());
        new CaseDriver(late, "E1024").resolved();
        TestTime.CLOCK.set(Instant.parse("2026-10-31T02:00:00Z"));
        late.stream().tell("redress.complaint.appealed.v1", Actor.CUSTOMER, APPEAL);

        awaitRefusal(early, "not-answered");
        awaitRefusal(late, "too-late");
    }

    private static CaseDriver reopened(Registered complaint) {
        var road = new CaseDriver(complaint, "E1024")
                .resolved()
                .done("closure", CLOSURE)
                .done("reply", REPLY);
        road.answers(1, false);
        road.awaitStatus("reopened");
        assertThat(ownerOf(complaint)).isEqualTo("E1020");
        return new CaseDriver(complaint, "E1020");
    }

    private static CaseDriver appealed(Registered complaint) {
        var road = reopened(complaint).done("resolution", RESOLUTION);
        road.answers(2, false);
        road.awaitStatus("under-appeal");
        return new CaseDriver(complaint, ownerOf(complaint));
    }

    private static void awaitRefusal(Registered complaint, String rule) {
        var road = new CaseDriver(complaint, "E3001");
        await().untilAsserted(() ->
                road.get("log").then().body("items.find { it.type == 'case.act-refused' }.data.rule", equalTo(rule)));
        road.get().then().body("status", not(equalTo("under-appeal")));
    }

    private static String ownerOf(Registered complaint) {
        return as("E3001").get("/api/cases/" + complaint.id()).path("owner.staff");
    }
}
