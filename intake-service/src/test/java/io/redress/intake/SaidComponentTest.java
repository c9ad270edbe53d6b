package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** What customers say after the registration, and what they see of its effect. */
@QuarkusTest
@OnTheRealThing
class SaidComponentTest {

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Test
    void keepsTheFactsInTheJournalAndTheWordsApart() {
        var complaint = registered();

        say(complaint, "supplements", """
                {"text":"我叫王小明,电话13800138000,补发票一张","papers":["receipt","receipt"],
                 "attributes":{"billMonth":"2026年9月","disputedAmount":"12.00"}}""").statusCode(202);
        say(complaint, "messages", "{\"text\":\"请周末再打电话\"}").statusCode(202);
        say(complaint, "withdrawal", "{\"reason\":\"已经解决\"}").statusCode(202);
        say(complaint, "appeal", "{\"text\":\"结果不对\"}").statusCode(202);

        var entries = journal.entries(complaint.id()).stream()
                .filter(entry -> entry.type().startsWith("redress.complaint."))
                .toList();
        assertThat(entries)
                .extracting(entry -> entry.type())
                .containsExactly(
                        "redress.complaint.registered.v1",
                        "redress.complaint.supplemented.v1",
                        "redress.complaint.message-received.v1",
                        "redress.complaint.withdrawn.v1",
                        "redress.complaint.appealed.v1");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
            assertThat(entry.actor().text()).isEqualTo("customer");
            assertThat(entry.data()).doesNotContain("王小明", "补发票", "周末", "9月", "解决", "不对");
        });
        assertThat(entries.get(1).data()).contains("\"papers\":[\"receipt\"]", "\"disputedAmount\":12.00");
        assertThat(verification.verify(complaint.id()).intact()).isTrue();
    }

    @Test
    void sendsTheOthersARedactedCopy() {
        var complaint = registered();

        say(complaint, "messages", "{\"text\":\"我叫王小明,电话13800138000,请回电\"}").statusCode(202);

        await().until(() -> Rows.pendingOf(complaint.id()).equals("0"));
        await().untilAsserted(() -> assertThat(Topic.read("redress.words").stream()
                        .filter(value -> value.contains(complaint.id().toString()) && value.contains("请回电")))
                .singleElement()
                .asString()
                .contains("[name]", "[phone]")
                .doesNotContain("王小明", "13800138000"));
    }

    @Test
    void showsWhatWasSaidToTheCustomerAndToAgents() {
        var complaint = registered();
        say(complaint, "supplements", """
                {"text":"发票在此","papers":["receipt"],"attributes":{"billMonth":"九月"}}""")
                .statusCode(202)
                .body("status", equalTo("registered"))
                .body("details", nullValue());
        as("agent")
                .contentType("application/json")
                .body("{\"text\":\"客户来电催办\"}")
                .post("/api/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(202)
                .body("details.said.type", contains("complaint.supplemented", "complaint.message-received"))
                .body("details.said.text", contains("发票在此", "客户来电催办"))
                .body("details.said[0].papers", contains("receipt"))
                .body("details.said[0].fields.billMonth", equalTo("九月"));

        customer(complaint)
                .get("/api/complaints/{id}/timeline", complaint.id())
                .then()
                .body(
                        "items.type",
                        contains("complaint.registered", "complaint.supplemented", "complaint.message-received"))
                .body("items[1].text.zh-CN", equalTo("已收到您补充的内容"))
                .body("items[1].text.en", equalTo("We have received what you added"));
    }

    @Test
    void isFoundByWhatWasSaidLater() {
        var complaint = registered();
        var word = "later" + UUID.randomUUID();

        say(complaint, "messages", "{\"text\":\"%s\"}".formatted(word)).statusCode(202);

        as("supervisor")
                .queryParam("q", "多收 " + word)
                .get("/api/complaints")
                .then()
                .body("items.id", contains(complaint.id().toString()));
    }

    @Test
    void writesARepeatedRequestDownOnce() {
        var complaint = registered();
        var key = "said-" + UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            customer(complaint)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"text\":\"一次\"}")
                    .post("/api/complaints/{id}/messages", complaint.id())
                    .then()
                    .statusCode(202);
        }
        customer(complaint)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"两次\"}")
                .post("/api/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(422);

        assertThat(journal.entries(complaint.id()).stream()
                        .filter(entry -> entry.type().contains("message-received")))
                .hasSize(1);
    }

    @Test
    void showsWhatRoutingMakesOfIt() {
        var complaint = registered();
        var routing = Cases.ofRouting();
        var reference = complaint.reference();
        for (var step : List.of("accepted", "withdrawn", "act-refused")) {
            var more = step.equals("act-refused") ? "\"action\":\"appeal\",\"rule\":\"not-granted\"" : "";
            var status = step.equals("accepted") ? "accepted" : "withdrawn";
            routing.say(complaint.id(), "redress.case.%s.v1".formatted(step), state(reference, status, more));
        }

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}/timeline", complaint.id())
                .then()
                .body("items.type", hasItems("case.accepted", "case.withdrawn", "case.act-refused")));
        customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("status", equalTo("withdrawn"))
                .body("nextWordBy", nullValue());
    }

    private static ValidatableResponse say(Road.Complaint complaint, String path, String body) {
        return customer(complaint)
                .contentType("application/json")
                .body(body)
                .post("/api/complaints/{id}/" + path, complaint.id())
                .then();
    }
}
