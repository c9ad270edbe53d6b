package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jakarta.inject.Inject;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** One person's complaints: found by their number, offered to be joined, parted again; and the person's data put right. */
@QuarkusTest
@OnTheRealThing
class CustomerComponentTest {

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    private final String phone = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @Test
    void showsAgentsWhatTheCustomerComplainedOfBefore() {
        var bill = taken(phone, "billing/wrong-charge", "13800000001");
        var line = taken(phone, "billing/wrong-charge", "13800000002");
        var again = body(phone, "billing/wrong-charge", "13800000001");

        as("agent")
                .contentType("application/json")
                .body(again)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .body("history.complaints", equalTo(2))
                .body("history.open", equalTo(2))
                .body("earlier.id", contains(id(line), id(bill)))
                .body("duplicates.id", contains(id(bill)));
        as("supervisor")
                .get("/api/complaints/{id}", id(bill))
                .then()
                .body("history.complaints", equalTo(2))
                .body("duplicates.size()", equalTo(1))
                .body("joined", empty())
                .body("details", nullValue());
        as("agent").get("/api/complaints/{id}", id(bill)).then().body("details.earlier.id", hasItem(id(line)));
    }

    @Test
    void tellsTheOthersHowOftenTheSamePersonComplained() {
        var first = taken(phone, "billing/wrong-charge", "13800000001");
        taken(phone, "billing/late-fee", "13800000001");
        var third = taken(phone, "billing/wrong-charge", "13800000001");

        assertThat(journal.entries(first.id()).getFirst().data()).doesNotContain("earlier");
        assertThat(journal.entries(third.id()).getFirst().data())
                .contains("\"earlier\":{\"complaints\":2,\"alike\":1}");
    }

    @Test
    void tellsCustomersNothingOfIt() {
        var first = taken(phone, "billing/wrong-charge", "13800000001");

        given().contentType("application/json")
                .body(body(phone, "billing/wrong-charge", "13800000001").replace("hotline", "web"))
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .body("history", nullValue())
                .body("earlier", nullValue())
                .body("duplicates", nullValue());
        customer(first)
                .get("/api/complaints/{id}", id(first))
                .then()
                .body("history", nullValue())
                .body("duplicates", nullValue())
                .body("joined", nullValue());
    }

    @Test
    void offersNoneThatIsOver() {
        var over = taken(phone, "billing/wrong-charge", "13800000001");
        Cases.ofRouting().say(over.id(), "redress.case.closed.v1", closed(over));
        await().untilAsserted(() ->
                customer(over).get("/api/complaints/{id}", id(over)).then().body("status", equalTo("closed")));

        as("agent")
                .contentType("application/json")
                .body(body(phone, "billing/wrong-charge", "13800000001"))
                .post("/api/complaints")
                .then()
                .body("history.complaints", equalTo(1))
                .body("history.open", equalTo(0))
                .body("duplicates", empty());
    }

    @Test
    void joinsWhatAnAgentSaysIsTheSameAndPartsItAgain() {
        var leader = taken(phone, "billing/wrong-charge", "13800000001");
        var second = taken(phone, "billing/wrong-charge", "13800000001");

        for (var with : List.of(id(leader), leader.reference())) {
            join(second, with).statusCode(200).body("joinedWith", equalTo(id(leader)));
        }
        as("agent").get("/api/complaints/{id}", id(leader)).then().body("joined", contains(id(second)));
        assertThat(joining(second)).singleElement().satisfies(entry -> {
            assertThat(entry.data()).isEqualTo("{\"with\":\"%s\"}".formatted(leader.id()));
            assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
        });

        for (var i = 0; i < 2; i++) {
            as("agent").delete("/api/complaints/{id}/join", id(second)).then().statusCode(204);
        }
        as("agent")
                .get("/api/complaints/{id}", id(second))
                .then()
                .body("joinedWith", nullValue())
                .body("duplicates.id", contains(id(leader)));
        assertThat(joining(second))
                .extracting(Entry::type)
                .containsExactly("redress.complaint.joined.v1", "redress.complaint.separated.v1");
        assertThat(verification.verify(second.id()).intact()).isTrue();
    }

    @Test
    void joinsNothingThatDoesNotBelongTogether() {
        var leader = taken(phone, "billing/wrong-charge", "13800000001");
        var second = taken(phone, "billing/wrong-charge", "13800000001");
        var third = taken(phone, "billing/wrong-charge", "13800000001");
        var stranger = taken(
                "139" + phone.substring(3).replace(phone.charAt(10), phone.charAt(10) == '1' ? '2' : '1'),
                "billing/wrong-charge",
                "13800000001");
        var anonymous = Road.registered("""
                {"organization":"telecom-operator","channel":"sms","description":"多收"}""");

        for (var with : List.of(
                id(second), id(stranger), id(anonymous), UUID.randomUUID().toString(), "TEL-260930-AAAAAA")) {
            join(second, with).statusCode(409).body("type", equalTo("urn:redress:problem:not-joinable"));
        }
        join(anonymous, id(leader)).statusCode(409);
        join(second, id(leader)).statusCode(200);
        join(third, id(second)).statusCode(409);
        join(leader, id(third)).statusCode(409);
        join(second, id(third)).statusCode(409);
        assertThat(joining(third)).isEmpty();
    }

    @Test
    void findsACustomerByNumberOrAddress() {
        var first = taken(phone, "billing/wrong-charge", "13800000001");
        var spaced = "+86 %s %s %s".formatted(phone.substring(0, 3), phone.substring(3, 7), phone.substring(7));

        search("\"phone\":\"%s\"".formatted(spaced))
                .body("customer", equalTo(customerOf(first)))
                .body("complaints.id", contains(id(first)))
                .body("complaints[0].status", equalTo("registered"));
        search("\"email\":\"NOBODY-%s@example.org\"".formatted(phone))
                .body("customer", nullValue())
                .body("complaints", empty());
        as("privacy").post("/api/complaints/{id}/erasure", id(first)).then().statusCode(200);
        search("\"phone\":\"%s\"".formatted(phone))
                .body("customer", nullValue())
                .body("complaints", empty());
    }

    @Test
    void correctsHowACustomerIsReached() {
        var complaint = taken(phone, "billing/wrong-charge", "13800000001");
        var before = customerOf(complaint);
        var right = phone.replace("139", "137");

        correct(complaint, "{\"name\":\"赵晓燕\",\"phone\":\"%s\",\"language\":\"en\"}".formatted(right))
                .statusCode(204);
        correct(complaint, "{\"name\":\"赵晓燕\",\"phone\":\"%s\",\"language\":\"en\"}".formatted(right))
                .statusCode(204);

        search("\"phone\":\"%s\"".formatted(phone)).body("complaints", empty());
        search("\"phone\":\"%s\"".formatted(right))
                .body("customer", equalTo(before))
                .body("complaints.id", contains(id(complaint)));
        as("agent")
                .get("/api/complaints/{id}", id(complaint))
                .then()
                .body("details.phone", equalTo(right))
                .body("details.language", equalTo("en"));
        assertThat(corrections(complaint)).singleElement().satisfies(entry -> {
            assertThat(entry.data())
                    .contains("\"fields\":[\"name\",\"phone\",\"language\"]", "\"reachable\":[\"phone\"]")
                    .doesNotContain(right, "赵晓燕");
            assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
        });
        customer(complaint)
                .get("/api/complaints/{id}/timeline", id(complaint))
                .then()
                .body("items.type", hasItem("complaint.customer-corrected"));
    }

    @Test
    void redactsAndWritesByTheCorrectedData() {
        var complaint = taken(phone, "billing/wrong-charge", "13800000001");
        correct(complaint, "{\"name\":\"仇晓燕\",\"email\":\"right-%s@example.org\"}".formatted(phone))
                .statusCode(204);

        customer(complaint)
                .contentType("application/json")
                .body("{\"text\":\"这里仇晓燕说明一下情况%s\"}".formatted(phone))
                .post("/api/complaints/{id}/messages", id(complaint))
                .then()
                .statusCode(202);
        await().untilAsserted(() -> assertThat(Topic.read("redress.words").stream()
                        .filter(value -> value.contains(id(complaint)) && value.contains("说明一下情况")))
                .singleElement()
                .asString()
                .doesNotContain("仇晓燕"));

        Cases.ofRouting().say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));
        await().untilAsserted(() -> as("agent")
                .get("/api/complaints/{id}/messages", id(complaint))
                .then()
                .body("items.via", hasItems("sms", "mail")));
    }

    @Test
    void takesACorrectedNumberForThePersonWhoHasIt() {
        var known = taken(phone, "billing/wrong-charge", "13800000001");
        var wrong = phone.replace("139", "136");
        var mistyped = taken(wrong, "billing/wrong-charge", "13800000001");
        var sharing = taken(wrong, "billing/wrong-charge", "13800000001");
        assertThat(customerOf(mistyped)).isNotEqualTo(customerOf(known)).isEqualTo(customerOf(sharing));

        correct(mistyped, "{\"phone\":\"%s\"}".formatted(phone)).statusCode(204);
        correct(sharing, "{\"phone\":\"%s\"}".formatted(phone.replace("139", "135")))
                .statusCode(204);

        assertThat(customerOf(mistyped)).isEqualTo(customerOf(known));
        assertThat(customerOf(sharing)).isNotEqualTo(customerOf(known));
        assertThat(verification.verify(mistyped.id()).intact()).isTrue();
    }

    @Test
    void refusesACorrectionThatLeavesNoWayWhereOneIsAskedFor() {
        var complaint = Road.registered();

        correct(complaint, "{\"name\":\"甲\"}").statusCode(422).body("violations.field", hasItem("phone"));
        correct(complaint, "{\"phone\":\"call me\"}").statusCode(400).body("violations.field", hasItem("phone"));
        correct(complaint, "{\"phone\":\"13800138000\",\"tier\":\"vip\"}")
                .statusCode(400)
                .body("violations.field", hasItem("tier"));
        correct(complaint, "{\"phone\":\"13800138000\",\"needs\":[\"champagne\"]}")
                .statusCode(422)
                .body("violations.field", hasItem("needs[0]"));
        assertThat(corrections(complaint)).isEmpty();
    }

    private static Road.Complaint taken(String phone, String category, String subject) {
        JsonPath answer = as("agent")
                .contentType("application/json")
                .body(body(phone, category, subject))
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Road.Complaint(answer.getUUID("id"), answer.getString("reference"), answer.getString("accessCode"));
    }

    private static String body(String phone, String category, String subject) {
        return """
                {"organization":"telecom-operator","channel":"hotline","category":"%s","description":"多收了",
                 "subject":{"type":"phone-number","id":"%s"},"customer":{"phone":"%s"}}""".formatted(category, subject, phone);
    }

    private static String closed(Road.Complaint complaint) {
        return state(
                complaint.reference(),
                "closed",
                "\"result\":\"explained\",\"cause\":\"misunderstanding\",\"root\":\"system\",\"responsibility\":\"not-responsible\"");
    }

    private static ValidatableResponse join(Road.Complaint complaint, String with) {
        return as("agent")
                .contentType("application/json")
                .body("{\"with\":\"%s\"}".formatted(with))
                .post("/api/complaints/{id}/join", id(complaint))
                .then();
    }

    private static ValidatableResponse correct(Road.Complaint complaint, String body) {
        return as("agent")
                .contentType("application/json")
                .body(body)
                .put("/api/complaints/{id}/customer", id(complaint))
                .then();
    }

    private static ValidatableResponse search(String by) {
        return as("agent")
                .contentType("application/json")
                .body("{\"organization\":\"telecom-operator\",%s}".formatted(by))
                .post("/api/customers/search")
                .then()
                .statusCode(200);
    }

    private List<Entry> joining(Road.Complaint complaint) {
        return journal.entries(complaint.id()).stream()
                .filter(entry -> entry.type().matches(".*(joined|separated).*"))
                .toList();
    }

    private List<Entry> corrections(Road.Complaint complaint) {
        return journal.entries(complaint.id()).stream()
                .filter(entry -> entry.type().contains("customer-corrected"))
                .toList();
    }

    private static String id(Road.Complaint complaint) {
        return complaint.id().toString();
    }

    private static String customerOf(Road.Complaint complaint) {
        return Rows.of("select customer from complaint where id = '%s'".formatted(complaint.id()))
                .getFirst()
                .getFirst();
    }
}
