package io.redress.intake;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@OnTheRealThing
class MessageComponentTest {

    @Inject
    MockMailbox mailbox;

    @Test
    void mailsWhomWritesByMail() {
        var address = UUID.randomUUID() + "@example.org";
        var complaint = mailing(address);

        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(address)).hasSize(1));
        var mail = mailbox.getMailsSentTo(address).getFirst();
        assertThat(mail.getSubject()).contains(complaint.reference());
        assertThat(mail.getText())
                .contains("Dear Ford", complaint.code(), "Wrong charge", "9 Oct 2026, 18:00", "15 Oct 2026")
                .doesNotContain("{");
        await().untilAsserted(() -> assertThat(sent(complaint)).hasSize(1));
        assertThat(sent(complaint).getFirst().getFirst())
                .contains(
                        "\"n\":1",
                        "\"via\":\"mail\"",
                        "\"template\":\"registered\"",
                        "\"language\":\"en\"",
                        "\"attempts\":1");
        assertThat(Contracts.violations(
                        "redress.message.sent.v1", sent(complaint).getFirst().getFirst()))
                .isEmpty();
        assertThat(Rows.holding("Dear Ford")).isEmpty();
    }

    @Test
    void givesUpADoubtfulMailRatherThanSendItTwice() {
        var address = UUID.randomUUID() + "@example.org";
        var complaint = mailing(address);
        await().untilAsserted(() -> assertThat(sent(complaint)).hasSize(1));

        // As a process leaves it that died after the mail server had it, and whose lease is over.
        TestPostgres.running()
                .execute(
                        "intake",
                        "update message set state = 'sending', next_at = now() where complaint = '%s'"
                                .formatted(complaint.id()));

        await().untilAsserted(() ->
                assertThat(facts(complaint, "redress.message.failed.v1")).hasSize(1));
        var failed = facts(complaint, "redress.message.failed.v1").getFirst().getFirst();
        assertThat(failed).contains("outcome-unknown");
        assertThat(Contracts.violations("redress.message.failed.v1", failed)).isEmpty();
        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void sendsTheCodeAnewToTheKnownContactAlone() {
        var complaint = registered();
        lost(complaint.reference(), "13999999999");
        lost("TEL-260930-000000", "13800138000");
        lost(complaint.reference(), "+86 138 0013 8000");

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .body("items.template", contains("registered", "access-code"))
                .body("items.state", contains("sent", "sent"))
                .body("items[1].text", containsString(complaint.code())));
        assertThat(facts(complaint, "redress.message.sent.v1").get(1).getFirst())
                .doesNotContain("causedBy");
    }

    @Test
    void saysNothingToWhomCannotBeReached() {
        var complaint = registered("""
                {"organization":"telecom-operator","channel":"wechat","description":"匿名"}""");

        assertThat(Rows.of("select 1 from message where complaint = '%s'".formatted(complaint.id())))
                .isEmpty();
    }

    @Test
    void waitsForTheWordsOfAMessage() {
        var complaint = registered();
        var routing = Cases.ofRouting();
        var words = io.redress.runtime.id.Ids.next();
        routing.say(
                complaint.id(),
                "redress.case.returned.v1",
                Cases.state(complaint.reference(), "returned", """
                "words":{"reason":{"id":"%s","digest":"%s"}}""".formatted(words, "0".repeat(64))));
        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .body("items.template", contains("registered", "returned"))
                .body("items[1].state", equalTo("queued")));

        var headers = io.redress.runtime.relay.Message.envelope(
                words, "redress.words.v1", "/routing", "telecom-operator", "2026-09-30T08:00:00Z");
        Cases.send("redress.words", words.toString(), headers, """
                {"id":"%s","stream":"%s","organization":"telecom-operator","kind":"for-customer","text":"不属于受理范围"}""".formatted(words, complaint.id()));

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .body("items[1].state", equalTo("sent"))
                .body("items[1].text", containsString("不属于受理范围")));
        customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("status", equalTo("returned"))
                .body("reason", equalTo("不属于受理范围"));
    }

    private static Road.Complaint mailing(String address) {
        return registered("""
                {"organization":"telecom-operator","channel":"email","category":"billing/wrong-charge","description":"wrong charge",
                 "customer":{"name":"Ford","email":"%s","phone":"13800138000","language":"en"}}""".formatted(address));
    }

    private static void lost(String reference, String phone) {
        given().contentType("application/json")
                .body("{\"reference\":\"%s\",\"phone\":\"%s\"}".formatted(reference, phone))
                .post("/api/complaints/access-code")
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"));
    }

    private static java.util.List<java.util.List<String>> sent(Road.Complaint complaint) {
        return facts(complaint, "redress.message.sent.v1");
    }

    private static java.util.List<java.util.List<String>> facts(Road.Complaint complaint, String type) {
        return Rows.of("select data from journal where stream = '%s' and type = '%s' order by sequence"
                .formatted(complaint.id(), type));
    }
}
