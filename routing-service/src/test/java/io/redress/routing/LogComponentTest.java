package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.FakeNeighbours;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Registered;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class LogComponentTest extends OnInfrastructure {

    private static final String NOTHING = """
            {"intact": true, "entries": 0}""";

    @AfterEach
    void leaveNobody() {
        FakeNeighbours.allAway();
    }

    @Test
    void showsTheEntriesOfAllServicesInTheirOrder() {
        var complaint = aComplaint();
        complaint.tell();
        awaitCase(complaint.id());
        var road = new CaseDriver(complaint, "E1024")
                .done("acceptance", ACCEPTANCE)
                .done("notes", "{\"text\": \"To be called.\"}");

        road.get("log")
                .then()
                .statusCode(200)
                .body("items.source", contains("/intake", "/routing", "/routing", "/routing"))
                .body("items.type", contains("complaint.registered", "case.opened", "case.accepted", "case.noted"))
                .body("items[0].actor.role", equalTo("customer"))
                .body("items[0].effectiveAt", nullValue())
                .body("items[2].actor.staff", equalTo("E1024"))
                .body("items[2].actor.name", equalTo("计费专员甲"))
                .body("items[2].actor.role", equalTo("handler"))
                .body("items[3].text", equalTo("To be called."))
                .body("items[3].data.words.text.id", notNullValue())
                .body("items[3].previousHash", equalTo(road.get("log").path("items[2].hash")));
    }

    @Test
    void givesTheLogPageByPage() {
        var road = new CaseDriver(register(aComplaint()), "E1024").done("acceptance", ACCEPTANCE);

        var first = road.get("log?limit=2");
        var second = road.get("log?limit=2&cursor=" + first.path("next"));

        first.then().body("items", hasSize(2));
        second.then().body("items.type", contains("case.accepted")).body("next", nullValue());
        road.get("log?limit=2&cursor=made-up").then().statusCode(400).body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void provesThatNobodyAlteredAnything() {
        var complaint = aComplaint();
        var entry = told(complaint);
        intakeAnswers(complaint, 1, entry.hash());
        followupAnswers(complaint, NOTHING);

        new CaseDriver(complaint, "E1024")
                .get("log/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("entries", equalTo(2))
                .body("firstBroken", nullValue())
                .body("unreached", empty())
                .body("heads.source", contains("/intake", "/routing"))
                .body("heads[0].hash", equalTo(entry.hash()));
    }

    @Test
    void listsAServiceThatDoesNotAnswerAndDoesNotCountItAsIntact() {
        var complaint = aComplaint();
        var entry = told(complaint);
        intakeAnswers(complaint, 1, entry.hash());

        new CaseDriver(complaint, "E1024")
                .get("log/verification")
                .then()
                .body("intact", equalTo(false))
                .body("firstBroken", nullValue())
                .body("unreached", contains("/followup"));
    }

    @Test
    void findsAnEntryThatSomebodyEditedInTheDatabase() {
        var complaint = aComplaint();
        intakeAnswers(complaint, 1, told(complaint).hash());
        followupAnswers(complaint, NOTHING);
        var road = new CaseDriver(complaint, "E1024").done("acceptance", ACCEPTANCE);

        TestPostgres.running()
                .execute(
                        "routing",
                        "update journal set actor = 'staff:E1025:handler' where stream = '%s' and sequence = 2"
                                .formatted(complaint.id()));

        road.get("log/verification")
                .then()
                .body("intact", equalTo(false))
                .body("firstBroken.source", equalTo("/routing"))
                .body("firstBroken.sequence", equalTo(2));
    }

    @Test
    void findsAJournalThatNoLongerHoldsWhatItTold() {
        var complaint = aComplaint();
        told(complaint);
        intakeAnswers(complaint, 1, "f".repeat(64));
        followupAnswers(complaint, NOTHING);

        new CaseDriver(complaint, "E1024")
                .get("log/verification")
                .then()
                .body("intact", equalTo(false))
                .body("firstBroken.source", equalTo("/intake"))
                .body("firstBroken.reason", equalTo("rewritten since it was told"));
    }

    @Test
    void keepsTheChainWhenTheWordsAreErased() {
        var complaint = aComplaint();
        intakeAnswers(complaint, 2, told(complaint).hash());
        followupAnswers(complaint, NOTHING);
        var road = new CaseDriver(complaint, "E1024").done("notes", "{\"text\": \"Call 13800138000.\"}");
        var before = road.get("log").<List<String>>path("items.hash");

        var erased = complaint.stream().tell("redress.complaint.erased.v1", Actor.SUITE, "{}");
        intakeAnswers(complaint, 2, erased.hash());
        await().until(() ->
                road.get("log").<List<String>>path("items.text").stream().allMatch(Objects::isNull));

        assertThat(road.get("log").<List<String>>path("items.hash")).containsAll(before);
        road.get("log/verification").then().body("intact", equalTo(true));
    }

    private static Entry told(Registered complaint) {
        var entry = complaint.tell();
        awaitCase(complaint.id());
        return entry;
    }

    private static void intakeAnswers(Registered complaint, int entries, String hash) {
        FakeNeighbours.answer("intake/internal/journal/verification?stream=" + complaint.id(), 200, """
                {"intact": true, "entries": %d, "head": {"stream": "%s", "sequence": %d, "hash": "%s"}}""".formatted(
                        entries, complaint.id(), entries, hash));
    }

    private static void followupAnswers(Registered complaint, String body) {
        FakeNeighbours.answer("followup/internal/journal/verification?stream=" + complaint.id(), 200, body);
    }
}
