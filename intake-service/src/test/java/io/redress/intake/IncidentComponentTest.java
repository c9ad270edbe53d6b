package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.id.Ids;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A complaint that a known fault explains is answered at once with its cause and its end. */
@QuarkusTest
@OnTheRealThing
class IncidentComponentTest {

    private static final String RECOVERY = "2026-10-20T10:00:00Z";

    private final Cases routing = Cases.ofRouting("mobile-network");

    @Test
    void tellsCauseAndEndAtOnceAndAsksAgainWhenItIsOver() {
        var incident = Ids.next();
        opened(incident, "S-71");
        await().untilAsserted(() -> register("S-71").body("incident.n", equalTo(71)));

        register("S-71")
                .body("incident.cause", equalTo("carrier-fault"))
                .body("incident.explanation", equalTo("The site is being mended."))
                .body("incident.expectedRecovery", equalTo(RECOVERY));
        register("S-72").body("incident", nullValue());

        routing.say(incident, "redress.incident.recovered.v1", "{\"n\":71,\"recoveredAt\":\"2026-10-20T09:00:00Z\"}");
        await().untilAsserted(() -> register("S-71").body("incident", nullValue()));
    }

    @Test
    void showsItAndSendsTheExplanation() {
        var incident = Ids.next();
        var words = opened(incident, "S-73");
        await().untilAsserted(() -> register("S-73").body("incident.n", equalTo(71)));
        var answer = register("S-73").extract().jsonPath();
        var id = UUID.fromString(answer.getString("id"));
        var version = given().get("/api/procedures/mobile-network").jsonPath().getString("version");

        routing.say(id, "redress.case.intercepted.v1", """
                {"reference":"%s","procedure":"%s","category":"data/no-data","channel":"web","severity":"ordinary",
                 "status":"intercepted","department":"county","owner":"N2001","round":1,"receivedAt":"2026-09-30T08:00:00Z","clocks":[],
                 "incident":"%s","cause":"carrier-fault","expectedRecovery":"%s",
                 "words":{"text":{"id":"%s","digest":"%s"}}}""".formatted(
                        answer.getString("reference"), version, incident, RECOVERY, words, "0".repeat(64)));

        var customer = given().header("X-Access-Code", answer.getString("accessCode"));
        await().untilAsserted(() -> given().spec(customer)
                .get("/api/complaints/" + id)
                .then()
                .body("status", equalTo("in-progress"))
                .body("incident.explanation", equalTo("The site is being mended."))
                .body("nextWordBy", equalTo(RECOVERY)));
        await().untilAsserted(
                        () -> given().spec(customer)
                                .get("/api/complaints/" + id + "/messages")
                                .then()
                                .body("items.template", hasItem("intercepted"))
                                .body(
                                        "items.find { it.template == 'intercepted' }.text",
                                        containsString(
                                                "The site is being mended. We are working on it and expect it to be over by 20 Oct 2026, 18:00")));
    }

    private UUID opened(UUID incident, String site) {
        var words = routing.write(incident, "The site is being mended.");
        routing.say(incident, "redress.incident.opened.v1", """
                {"n":71,"procedure":"x","extent":{"category":"data","site":"%s"},"explains":["data"],"cause":"carrier-fault",
                 "expectedRecovery":"%s","result":"recovered",
                 "words":{"explanation":{"zh-CN":{"id":"%s","digest":"%s"},"en":{"id":"%s","digest":"%s"}}}}""".formatted(
                        site, RECOVERY, words, "0".repeat(64), words, "0".repeat(64)));
        return words;
    }

    private static ValidatableResponse register(String site) {
        return given().contentType("application/json")
                .body("""
                        {"organization":"mobile-network","channel":"web","category":"data/no-data","description":"no data at all",
                         "place":{"region":"yangshan","site":"%s"},"subject":{"type":"phone-number","id":"13800138000"},
                         "customer":{"name":"Li","phone":"13800138000","language":"en"}}""".formatted(site))
                .post("/api/complaints")
                .then()
                .statusCode(201);
    }
}
