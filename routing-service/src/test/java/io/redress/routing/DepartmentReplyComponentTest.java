package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.DepartmentSystem;
import io.redress.routing.testing.DepartmentSystem.Reply;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasToString;

@QuarkusTest
class DepartmentReplyComponentTest extends OnInfrastructure {

    private static final String OWN = "department-system@telecom-operator";

    private final DepartmentSystem system = new DepartmentSystem(OWN, OWN);

    private static String body(Registered complaint, String actor, String act) {
        return "{\"case\":\"%s\",\"actor\":\"%s\",%s"
                .formatted(complaint.id(), actor, act.strip().substring(1).strip());
    }

    private Reply accepted(Registered complaint, String actor) {
        return system.reply("accepted", complaint, TestTime.EVE, body(complaint, actor, "{\"decision\":\"accepted\"}"));
    }

    private static void assertRefused(Reply reply, int status, String code) {
        await().until(() -> !DepartmentSystem.refusals(reply).isEmpty());
        var refusal = DepartmentSystem.refusals(reply).getFirst();
        assertThat(Contracts.violations("redress.department.refused.v1", refusal))
                .isEmpty();
        var problem = DepartmentSystem.read(refusal).path("problem");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("urn:redress:problem:" + code);
    }

    private static void assertUntouched(Registered complaint) {
        new CaseDriver(complaint, "E1025").get().then().body("status", equalTo("open"));
    }

    @Test
    void worksACaseAsOverRest() {
        var complaint = register(aComplaint());
        var road = new CaseDriver(complaint, "E1025");

        send("accepted", complaint, CaseDriver.ACCEPTANCE);
        send("investigated", complaint, CaseDriver.INVESTIGATION);
        send("resolved", complaint, CaseDriver.RESOLUTION);

        road.awaitStatus("resolved");
        road.get("log")
                .then()
                .body("items.type", hasItems("case.accepted", "case.investigated", "case.resolved"))
                .body("items.find { it.type == 'case.investigated' }.actor", hasToString(containsString("E1025")));
    }

    private void send(String type, Registered complaint, String act) {
        var reply = system.reply(type, complaint, TestTime.EVE, body(complaint, "E1025", act));
        assertThat(Contracts.violations("redress.department.%s.v1".formatted(type), reply.body()))
                .isEmpty();
        reply.send();
    }

    @Test
    void givesBackWhatIsNotTheDepartments() {
        var complaint = register(aComplaint());

        system.reply(
                        "rejected",
                        complaint,
                        TestTime.EVE,
                        body(complaint, "E1025", "{\"reason\":\"not ours\",\"suggestedDepartment\":\"appeals\"}"))
                .send();

        await().untilAsserted(() ->
                as("E3001").get("/api/cases/" + complaint.id()).then().body("department", equalTo("appeals")));
    }

    @Test
    void refusesWhatIsForged() {
        var complaint = register(aComplaint());
        var forged = new DepartmentSystem(OWN, "another secret")
                .reply(
                        "accepted",
                        complaint,
                        TestTime.EVE,
                        accepted(complaint, "E1025").body());
        forged.send();
        assertRefused(forged, 401, "forged");

        var altered = accepted(complaint, "E1025");
        var changed = new Reply(
                altered.id(), altered.key(), altered.headers(), altered.body().replace("E1025", "E1024"));
        changed.send();
        assertRefused(changed, 401, "forged");
        assertUntouched(complaint);

        // An id that somebody forged is not used up by that.
        altered.send();
        new CaseDriver(complaint, "E1025").awaitStatus("accepted");
    }

    @Test
    void refusesWhatIsStale() {
        var complaint = register(aComplaint());
        var reply = system.reply(
                "accepted",
                complaint,
                TestTime.EVE.minus(Duration.ofMinutes(16)),
                accepted(complaint, "E1025").body());
        reply.send();

        assertRefused(reply, 409, "stale");
        assertUntouched(complaint);
    }

    @Test
    void refusesTheSystemOfAnotherOrganization() {
        var complaint = register(aComplaint());
        var other = "department-system@hotel";
        var reply = new DepartmentSystem(other, other)
                .reply(
                        "accepted",
                        complaint,
                        TestTime.EVE,
                        accepted(complaint, "H1").body());
        reply.send();

        assertRefused(reply, 404, "not-found");
        assertUntouched(complaint);
    }

    @Test
    void takesOneOfTwoAndRefusesTheOtherAsDoubled() {
        var complaint = register(aComplaint());
        var reply = accepted(complaint, "E1025");
        reply.send();
        reply.send();

        assertRefused(reply, 409, "doubled");
        new CaseDriver(complaint, "E1025").awaitStatus("accepted");
        assertThat(DepartmentSystem.refusals(reply)).hasSize(1);
        as("E3001")
                .get("/api/cases/%s/log".formatted(complaint.id()))
                .then()
                .body("items.type", hasItem("case.accepted"))
                .body("items.findAll { it.type == 'case.accepted' }.size()", equalTo(1));
    }

    @Test
    void refusesWhatTheCaseDoesNotTakeAndNamesTheReason() {
        var complaint = register(aComplaint());
        var nobody = accepted(complaint, "E9999");
        nobody.send();
        assertRefused(nobody, 422, "actor");

        var broken = system.reply(
                "accepted", complaint, TestTime.EVE, body(complaint, "E1025", "{\"decision\":\"perhaps\"}"));
        broken.send();
        assertRefused(broken, 400, "bad-request");

        var stranger = accepted(complaint, "E4001");
        stranger.send();
        assertRefused(stranger, 403, "forbidden");
        assertUntouched(complaint);
    }
}
