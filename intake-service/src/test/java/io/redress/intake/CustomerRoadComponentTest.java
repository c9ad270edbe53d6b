package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.redress.intake.Cases.state;
import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@OnTheRealThing
class CustomerRoadComponentTest {

    private final Cases routing = Cases.ofRouting();

    @Test
    void showsTheAnswerOfTheRegistrationAtOnce() {
        var complaint = registered();

        customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("reference", equalTo(complaint.reference()))
                .body("status", equalTo("registered"))
                .body("category", equalTo("billing/wrong-charge"))
                .body("owner.staff", equalTo("E2002"))
                .body("nextWordBy", equalTo("2026-10-09T10:00:00Z"))
                .body("alternatives", empty());
    }

    @Test
    void acknowledgesWithReferenceAndAccessCode() {
        var complaint = registered();

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{reference}/messages", complaint.reference())
                .then()
                .statusCode(200)
                .body("items.template", contains("registered"))
                .body("items.state", contains("sent"))
                .body("items[0].via", equalTo("sms"))
                .body("items[0].text", containsString(complaint.reference()))
                .body("items[0].text", containsString(complaint.code())));
        given().queryParam("to", "13800138000")
                .queryParam("limit", 500)
                .get("/api/outbox")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(complaint.reference()))
                .body("items.address", hasItem("13800138000"));
    }

    @Test
    void followsTheCaseStepByStep() {
        var complaint = registered();
        routing.say(complaint.id(), "redress.case.opened.v1", state(complaint.reference(), "open", """
                "route":{"table":"routing","row":"billing"},"language":"zh-CN","reachable":["phone"],"needs":[],"demands":["refund"]"""));
        routing.say(complaint.id(), "redress.case.accepted.v1", state(complaint.reference(), "accepted", ""));

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("status", equalTo("in-progress"))
                .body("owner.staff", equalTo(Road.HANDLER))
                .body("nextWordBy", equalTo("2026-10-13T10:00:00Z")));

        var words = routing.write(complaint.id(), "尊敬的{customer.name}:全额退还 12 元");
        routing.say(complaint.id(), "redress.case.proposed.v1", state(complaint.reference(), "proposed", """
                "alternatives":[{"n":1,"words":{"text":{"id":"%s","digest":"%s"}},
                  "remedies":[{"type":"refund","amount":{"amount":"12.00","currency":"CNY"}}]}]""".formatted(
                        words, "0".repeat(64))));

        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}", complaint.id())
                .then()
                .body("status", equalTo("solution-offered"))
                .body("alternatives[0].text", equalTo("尊敬的王小明:全额退还 12 元"))
                .body("alternatives[0].remedies[0].amount.amount", equalTo("12.00")));
        await().untilAsserted(() -> customer(complaint)
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .body("items.template", contains("registered", "accepted", "proposed"))
                .body("items[2].text", containsString("1. 尊敬的王小明:全额退还 12 元")));
        customer(complaint)
                .get("/api/complaints/{id}/timeline", complaint.id())
                .then()
                .statusCode(200)
                .body("items.type", contains("complaint.registered", "case.opened", "case.accepted", "case.proposed"))
                .body("items.sequence", contains(1, 2, 3, 4))
                .body("items[2].text.en", equalTo("Your complaint is accepted"))
                .body("items[2].dueAt", equalTo("2026-10-13T10:00:00Z"));
        as(Road.HANDLER)
                .get("/api/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(200)
                .body("items[2].text", containsString("尊敬的[name]"));
    }
}
