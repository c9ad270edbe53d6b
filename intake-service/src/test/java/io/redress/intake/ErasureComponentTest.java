package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnTheRealThing
class ErasureComponentTest {

    private static final String SEEDED = """
            {"organization":"telecom-operator","channel":"hotline","category":"billing/wrong-charge",
             "summary":"seedsummary","description":"seeddescription","place":{"address":"seedaddress"},
             "subject":{"type":"phone-number","id":"seedsubject"},
             "customer":{"name":"seedname","phone":"13612345678","email":"seedmail@example.org"},
             "source":{"body":"12345","number":"seednumber"}}
            """;

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Test
    void leavesNothingOfThePersonAndAllOfTheChain() {
        var complaint = seeded();
        customer(complaint)
                .contentType("application/json")
                .body("{\"refused\":true,\"reason\":\"seedreason\"}")
                .post("/api/complaints/{id}/choice", complaint.id())
                .then()
                .statusCode(202);
        for (var said : List.of("supplements", "messages", "appeal")) {
            customer(complaint)
                    .contentType("application/json")
                    .body("{\"text\":\"seed%s\"}".formatted(said))
                    .post("/api/complaints/{id}/" + said, complaint.id())
                    .then()
                    .statusCode(202);
        }
        customer(complaint)
                .contentType("application/json")
                .body("{\"reason\":\"seedwithdrawal\"}")
                .post("/api/complaints/{id}/withdrawal", complaint.id())
                .then()
                .statusCode(202);
        customer(complaint)
                .contentType("application/json")
                .body("{\"text\":\"x\",\"attributes\":{\"billMonth\":\"seedfield\"}}")
                .post("/api/complaints/{id}/supplements", complaint.id())
                .then()
                .statusCode(202);
        customer(complaint)
                .multiPart("file", "seedfile.txt", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/complaints/{id}/attachments", complaint.id())
                .then()
                .statusCode(201);
        internal(
                complaint,
                "{\"organization\":\"telecom-operator\",\"staff\":\"E1025\",\"role\":\"handler\",\"asked\":\"routing\","
                        + "\"reason\":\"seedasking\"}");
        Cases.ofRouting().write(complaint.id(), "seedreply");
        await().until(() -> !Rows.holding("seedreply").isEmpty());
        await().until(() ->
                Rows.of("select 1 from message where state = 'sent' and complaint = '%s'".formatted(complaint.id()))
                                .size()
                        == 1);

        assertThat(searched(complaint)).isNotEmpty();
        assertThat(parts(complaint)).isNotEmpty();
        as("privacy")
                .post("/api/complaints/{id}/erasure", complaint.id())
                .then()
                .statusCode(200);

        assertThat(searched(complaint)).isEmpty();
        assertThat(parts(complaint)).isEmpty();
        await().until(() -> Rows.pendingOf(complaint.id()).equals("0"));
        await().until(() -> Rows.of("select 1 from pending").isEmpty());
        for (var seed : Stream.of(
                        "seedsummary",
                        "seeddescription",
                        "seedaddress",
                        "seedsubject",
                        "seedname",
                        "13612345678",
                        "seedmail",
                        "seednumber",
                        "seedreason",
                        "seedsupplements",
                        "seedmessages",
                        "seedappeal",
                        "seedwithdrawal",
                        "seedfield",
                        "seedfile",
                        "seedasking",
                        "seedreply")
                .toList()) {
            assertThat(Rows.holding(seed)).as(seed).isEmpty();
        }
        assertThat(Rows.of("select 1 from person where complaint = '%s'".formatted(complaint.id())))
                .isEmpty();
        var entries = journal.entries(complaint.id());
        assertThat(entries.getLast().type()).isEqualTo("redress.complaint.erased.v1");
        assertThat(Contracts.violations(
                        entries.getLast().type(), entries.getLast().data()))
                .isEmpty();
        assertThat(entries.getLast().data()).contains("customer");
        assertThat(verification.verify(complaint.id()).intact()).isTrue();
    }

    @Test
    void dropsWordsThatComeLateAndSendsNothingMore() {
        var complaint = seeded();
        as("privacy")
                .post("/api/complaints/{id}/erasure", complaint.id())
                .then()
                .statusCode(200);

        var routing = Cases.ofRouting();
        routing.write(complaint.id(), "seedtoolate");
        routing.say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));
        await().untilAsserted(() -> as("supervisor")
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("status", equalTo("in-progress")));

        assertThat(Rows.holding("seedtoolate")).isEmpty();
        as("supervisor")
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .body("items.template", not(hasItem("accepted")))
                .body("items.text", everyItem(nullValue()));
        refusedAsErased(complaint, "choice", "{\"refused\":true}");
        refusedAsErased(complaint, "supplements", "{\"text\":\"x\"}");
        refusedAsErased(complaint, "messages", "{\"text\":\"x\"}");
        refusedAsErased(complaint, "withdrawal", "{\"reason\":\"x\"}");
        refusedAsErased(complaint, "appeal", "{\"text\":\"x\"}");
    }

    @Test
    void keepsThePersonWhileAnotherComplaintKnowsThem() {
        var first = seeded();
        var second = seeded();

        as("privacy").post("/api/complaints/{id}/erasure", first.id()).then().statusCode(200);
        assertThat(journal.entries(first.id()).getLast().data()).isEqualTo("{}");
        as("privacy").post("/api/complaints/{id}/erasure", second.id()).then().statusCode(200);
    }

    @Test
    void showsAFrozenComplaintToThePrivacyRoleAlone() {
        var complaint = seeded();
        as("privacy").post("/api/complaints/{id}/freeze", complaint.id()).then().statusCode(200);

        customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:redress:problem:frozen"));
        as("agent").get("/api/complaints/{id}", complaint.id()).then().statusCode(403);
        customer(complaint)
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post("/api/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:redress:problem:frozen"));
        as("privacy").get("/api/complaints/{id}", complaint.id()).then().statusCode(200);
        as("privacy")
                .post("/api/complaints/{id}/erasure", complaint.id())
                .then()
                .statusCode(409);
        as("agent")
                .get("/api/complaints")
                .then()
                .body("items.id", not(hasItem(complaint.id().toString())));
        as("privacy")
                .get("/api/complaints")
                .then()
                .body("items.id", hasItem(complaint.id().toString()));
    }

    private static Road.Complaint seeded() {
        var answer = as("agent")
                .contentType("application/json")
                .body(SEEDED)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Road.Complaint(answer.getUUID("id"), answer.getString("reference"), answer.getString("accessCode"));
    }

    private static void refusedAsErased(Road.Complaint complaint, String path, String body) {
        customer(complaint)
                .contentType("application/json")
                .body(body)
                .post("/api/complaints/{id}/" + path, complaint.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:redress:problem:erased"));
    }

    private static List<List<String>> parts(Road.Complaint complaint) {
        return Rows.of("select 1 from attachment_part where complaint = '%s'".formatted(complaint.id()));
    }

    private static List<List<String>> searched(Road.Complaint complaint) {
        return Rows.of("select 1 from searched_text where complaint = '%s'".formatted(complaint.id()));
    }

    private static void internal(Road.Complaint complaint, String body) {
        given().header("Redress-Internal", "internal-secret")
                .contentType("application/json")
                .body(body)
                .post("/internal/complaints/{id}/customer", complaint.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("seedname"))
                .body("description", equalTo("seeddescription"))
                .body("sourceNumber", equalTo("seednumber"));
    }
}
