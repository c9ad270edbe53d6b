package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.TestTime;
import io.redress.runtime.journal.Actor;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.CaseDriver.CLOSURE;
import static io.redress.routing.testing.CaseDriver.INVESTIGATION;
import static io.redress.routing.testing.CaseDriver.PROPOSAL;
import static io.redress.routing.testing.CaseDriver.REPLY;
import static io.redress.routing.testing.CaseDriver.RESOLUTION;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RoadComponentTest extends OnInfrastructure {

    private static final Instant FRIDAY = Instant.parse("2026-10-09T02:00:00Z");

    @Test
    void goesTheWholeRoadInTime() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1025");
        TestTime.CLOCK.set(FRIDAY);

        road.act("acceptance", ACCEPTANCE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(road.etag()))
                .body("status", equalTo("accepted"))
                .body(
                        "allowedActions",
                        hasItems("investigation", "proposal", "resolution", "reply", "notes", "pause", "transfer"));
        road.act("investigation", INVESTIGATION).then().statusCode(200).body("status", equalTo("investigating"));
        road.act("proposal", PROPOSAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("alternatives[0].text", equalTo("We refund the charge, {customer.name}."))
                .body("alternatives[0].remedies[0].amount.amount", equalTo("36.50"));
        complaint.stream().tell("redress.complaint.chosen.v1", Actor.CUSTOMER, "{\"alternative\": 1}");
        await().until(() -> road.get().path("chosen.alternative"), Integer.valueOf(1)::equals);
        road.done("resolution", RESOLUTION).done("reply", REPLY);
        road.get("log")
                .then()
                .body("items.find { it.type == 'case.replied' }.data.form", nullValue())
                .body(
                        "items.find { it.type == 'case.replied' }.text",
                        containsString("{\"charges\":2,\"explained\":\"booked twice\",\"itemised\":true}"));
        road.act("closure", CLOSURE).then().body("status", equalTo("resolved"));
        TestTime.CLOCK.set(Instant.parse("2026-10-10T02:00:00Z"));
        road.answers(1, true);

        road.awaitStatus("closed")
                .get()
                .then()
                .body("clocks.state", equalTo(List.of("met", "met", "met", "met")))
                .body("allowedActions", contains("notes"));
    }

    @Test
    void countsEachDayOfADueDate() {
        var road = new CaseDriver(register(aComplaint()), "E1024");

        road.get("clocks/investigation/explanation")
                .then()
                .log()
                .body()
                .statusCode(200)
                .body("dueAt", equalTo("2026-10-13T10:00:00Z"))
                .body("promise", equalTo("5 wd"))
                .body("intervals.findAll { it.counted }.size()", equalTo(5))
                .body("intervals.why", hasItem("make-up-day"))
                .body("intervals[0].why", equalTo("day-of-receipt"));
        road.get("clocks/no-such/explanation").then().statusCode(404);
    }

    @Test
    void closesWhenTheAnswerCameBeforeTheRest() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024").resolved();
        road.answers(1, true);
        await().until(() -> road.get("log").path("items.source"), hasItem("/followup"));

        road.done("closure", CLOSURE);

        road.act("reply", REPLY).then().statusCode(200).body("status", equalTo("closed"));
    }

    @Test
    void closesWhenNobodyWasReached() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024")
                .resolved()
                .done("closure", CLOSURE)
                .done("reply", REPLY);

        complaint
                .followup()
                .tell("redress.callback.unreached.v1", Actor.SUITE, "{\"n\": 1, \"round\": 1, \"attempts\": 3}");

        road.awaitStatus("closed");
    }

    @Test
    void hearsAnAnswerByLinkAfterNobodyWasReached() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024")
                .resolved()
                .done("closure", CLOSURE)
                .done("reply", REPLY);
        complaint
                .followup()
                .tell("redress.callback.unreached.v1", Actor.SUITE, "{\"n\": 1, \"round\": 1, \"attempts\": 3}");
        road.awaitStatus("closed");

        complaint.followup().tell("redress.survey.answered.v1", Actor.CUSTOMER, """
                {"round": 1, "resolved": false, "satisfaction": 1, "content": false, "counted": true}""");

        road.awaitStatus("reopened");
    }

    @Test
    void beginsANewRoundAtTheSuperiorWhenTheCustomerIsNotContent() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024")
                .resolved()
                .done("closure", CLOSURE)
                .done("reply", REPLY);
        TestTime.CLOCK.set(FRIDAY);

        road.answers(1, false);

        road.awaitStatus("reopened")
                .get()
                .then()
                .body("round", equalTo(2))
                .body("owner.staff", equalTo("E1020"))
                .body("department", equalTo("billing"))
                .body("result", nullValue())
                .body("clocks.find { it.milestone == 'solution' }.start", equalTo("2026-10-09T02:00:00Z"))
                .body("clocks.find { it.milestone == 'solution' }.state", equalTo("running"))
                .body("clocks.find { it.milestone == 'regulator' }.dueAt", equalTo("2026-10-15T16:00:00Z"))
                .body("allowedActions", hasItem("resolution"));

        road.done("resolution", RESOLUTION).done("closure", CLOSURE).done("reply", REPLY);
        road.answers(2, true);
        road.awaitStatus("closed");
    }

    @Test
    void ignoresAnAnswerThatDoesNotCountOrComesAgain() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024")
                .resolved()
                .done("closure", CLOSURE)
                .done("reply", REPLY);
        road.answers(1, true);
        road.awaitStatus("closed");
        var etag = road.etag();

        complaint.followup().repeat();
        complaint.followup().tell("redress.survey.answered.v1", Actor.CUSTOMER, """
                {"round": 1, "resolved": false, "satisfaction": 1, "content": false, "counted": false}""");
        complaint.stream().repeat();
        await().until(
                        () -> road.get("log").path("items.findAll { it.source == '/followup' }.size()"),
                        Integer.valueOf(2)::equals);

        assertThat(road.etag()).isEqualTo(etag);
    }

    @Test
    void refusesAChoiceOfWhatIsNotOfferedOnRecord() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1024");

        complaint.stream().tell("redress.complaint.chosen.v1", Actor.CUSTOMER, "{\"alternative\": 1}");

        await().until(() -> road.get("log").path("items.type"), hasItem("case.act-refused"));
        road.get("log")
                .then()
                .body("items.find { it.type == 'case.act-refused' }.data.rule", equalTo("nothing-offered"))
                .body("items.find { it.type == 'case.act-refused' }.actor.role", equalTo("customer"));
    }

    @Test
    void asksForPapersAndReturnsWithTheReason() {
        var asked = new CaseDriver(register(aComplaint()), "E1024");
        var returned = new CaseDriver(register(aComplaint()), "E1024");

        asked.act("acceptance", "{\"decision\": \"papers-asked\", \"papers\": [\"bill\"], \"reason\": \"Which bill?\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("paused"))
                .body("before", equalTo("open"))
                .body("clocks.find { it.milestone == 'solution' }.state", equalTo("paused"))
                .body("clocks.find { it.milestone == 'regulator' }.state", equalTo("running"))
                .body("allowedActions", hasItems("notes", "resumption"));
        returned.act("acceptance", "{\"decision\": \"returned\", \"reason\": \"Not ours.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("returned"));
    }

    @Test
    void sharesTheLoadAmongThoseOnDuty() {
        var one = register(aComplaint().about("service-content/package"));
        var other = register(aComplaint().about("service-content/package"));

        assertThat(List.of(owner(one.id()), owner(other.id()))).containsExactlyInAnyOrder("E1061", "E1062");
    }

    @Test
    void neverGivesACaseToThePartyComplainedAbout() {
        var complaint = register(aComplaint()
                .about("product-quality/mobile")
                .with(data -> data.putObject("concerns").putArray("staff").add("E1041")));

        assertThat(owner(complaint.id())).isEqualTo("E1042");
        as("E1041").get("/api/cases/" + complaint.id()).then().statusCode(403);
    }

    private static String owner(UUID id) {
        return as("E3001").get("/api/cases/" + id).path("owner.staff");
    }
}
