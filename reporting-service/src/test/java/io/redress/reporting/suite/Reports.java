package io.redress.reporting.suite;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.Duration;
import java.time.Instant;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** An analyst of the organisation {@code acme}, who also knows what will be in the reports. */
final class Reports {

    private final Suite suite;

    Reports(Suite suite) {
        this.suite = suite;
    }

    void awaitPeopleAndProcedure() {
        await().untilAsserted(() -> analyst().get("/api/reports/summary").then().statusCode(200));
    }

    Story story(String received) {
        return new Story(suite, "acme", Instant.parse(received));
    }

    /** In time, closed after nine days, satisfaction 5. */
    Story wholeRoad(String received) {
        return story(received)
                .registered()
                .opened()
                .accepted()
                .investigated("operating-error")
                .resolvedAfter(Duration.ofDays(9))
                .answeredByCall(5, 9)
                .closed();
    }

    void awaitStatus(Story story, String status, int answers) {
        await().untilAsserted(() -> analyst()
                .get("/api/reports/complaints?limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.status".formatted(story.id), equalTo(status))
                .body("items.find { it.id == '%s' }.answers".formatted(story.id), equalTo(answers)));
    }

    Response summary(String from, String to) {
        return analyst().queryParam("from", from).queryParam("to", to).get("/api/reports/summary");
    }

    Response kpis(String from, String to) {
        return analyst().queryParam("from", from).queryParam("to", to).get("/api/reports/kpis");
    }

    static RequestSpecification analyst() {
        return given().auth().preemptive().basic("analyst", "analyst");
    }
}
