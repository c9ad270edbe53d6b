package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Rights that come from what somebody has to do with a complaint. */
@QuarkusTest
@OnTheRealThing
class RelationsComponentTest {

    private static final String CONCERNING_E1024 = """
            {"organization":"telecom-operator","channel":"hotline","category":"billing/wrong-charge","description":"态度很差",
             "customer":{"phone":"13500000001"},"concerns":{"staff":["E1024"]}}""";

    @Test
    void aHandlerReadsWhatTheDepartmentHasWorked() {
        var complaint = registered();
        as("E1025").get("/api/complaints/{id}", complaint.id()).then().statusCode(403);

        Cases.ofRouting().say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));

        await().untilAsserted(() ->
                as("E1025").get("/api/complaints/{id}", complaint.id()).then().statusCode(200));
        as("E1025")
                .get("/api/complaints")
                .then()
                .body("items.id", hasItem(complaint.id().toString()));
        as("E1041").get("/api/complaints/{id}", complaint.id()).then().statusCode(403);
        as("E1041")
                .get("/api/complaints")
                .then()
                .body("items.id", not(hasItem(complaint.id().toString())));
    }

    @Test
    void aCallerReadsWhatThereIsToCallAbout() {
        var complaint = registered();
        var staff = as("caller").get("/api/people/me").jsonPath().getString("staff");
        var followup = Cases.ofFollowup();
        followup.say(complaint.id(), "redress.callback.claimed.v1", """
                {"n":7,"staff":"%s","until":"2126-10-01T00:00:00Z"}""".formatted(staff));

        await().untilAsserted(() ->
                as("caller").get("/api/complaints/{id}", complaint.id()).then().statusCode(200));
        as("caller")
                .get("/api/complaints")
                .then()
                .body("items.id", hasItem(complaint.id().toString()));
        as("caller").get("/api/complaints/{id}", complaint.id()).then().body("details", nullValue());
    }

    @Test
    void anAgentSeesWhoIsOnTheLine() {
        var complaint = registered();

        as("agent")
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("details.name", equalTo("王小明"))
                .body("details.phone", equalTo("13800138000"))
                .body("details.description", notNullValue());
        as("supervisor").get("/api/complaints/{id}", complaint.id()).then().body("details", nullValue());
        Road.customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("details", nullValue());
    }

    @Test
    void thePartyComplainedAboutSeesNothing() {
        var id = as("agent")
                .contentType("application/json")
                .body(CONCERNING_E1024)
                .post("/api/complaints")
                .jsonPath()
                .getUUID("id");
        Cases.ofRouting().say(id, "redress.case.accepted.v1", state("TEL-260930-7K3F9Q", "accepted", ""));

        await().untilAsserted(
                        () -> as("E1025").get("/api/complaints/{id}", id).then().statusCode(200));
        as("E1024").get("/api/complaints/{id}", id).then().statusCode(403);
        as("E1024").get("/api/complaints").then().body("items.id", not(hasItem(id.toString())));
        given().header("Redress-Internal", "internal-secret")
                .contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","staff":"E1024","role":"handler","asked":"routing","reason":"我想知道是谁"}""")
                .post("/internal/complaints/{id}/customer", id)
                .then()
                .statusCode(403);
    }

    @Test
    void revealingIsWrittenDown() {
        var complaint = registered();
        var request = """
                {"organization":"telecom-operator","staff":"E1025","role":"handler","asked":"followup","reason":"回电核实"}""";

        given().header("Redress-Internal", "internal-secret")
                .contentType("application/json")
                .body(request)
                .post("/internal/complaints/{id}/customer", complaint.id())
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800138000"))
                .body("name", equalTo("王小明"))
                .body("language", equalTo("zh-CN"));

        var entries = Rows.of("select type, actor, data from journal where stream = '%s' order by sequence"
                .formatted(complaint.id()));
        var read = entries.stream()
                .filter(row -> row.getFirst().equals("redress.complaint.read.v1"))
                .findFirst()
                .orElseThrow();
        org.assertj.core.api.Assertions.assertThat(read.get(1)).isEqualTo("staff:E1025:handler");
        org.assertj.core.api.Assertions.assertThat(io.redress.contracts.Contracts.violations(read.get(0), read.get(2)))
                .isEmpty();
        given().header("Redress-Internal", "internal-secret")
                .contentType("application/json")
                .body(request.replace("telecom-operator", "other-organization"))
                .post("/internal/complaints/{id}/customer", complaint.id())
                .then()
                .statusCode(404);
    }
}
