package io.redress.followup;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.cipher.SignedTokens;
import io.redress.runtime.cipher.SignedTokens.Subject;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not of the form asked for is refused by name, and nothing is stored. */
@QuarkusTest
class BadInputComponentTest extends FollowupSuite {

    private static final String VALIDITY =
            "{\"identity\": true, \"understanding\": true, \"script\": true, \"explicit\": true}";

    private static final Map<String, String> ATTEMPTS = Map.ofEntries(
            Map.entry("{}", "outcome"),
            Map.entry("{\"outcome\": \"vanished\"}", "outcome"),
            Map.entry("{\"outcome\": \"busy\", \"colour\": \"red\"}", "colour"),
            Map.entry("{\"outcome\": \"busy\", \"outcome\": \"busy\"}", "outcome"),
            Map.entry("{\"outcome\": \"reached\"}", "validity"),
            Map.entry("{\"outcome\": \"reached\", \"validity\": {\"identity\": true}}", "validity.understanding"),
            Map.entry("{\"outcome\": \"reached\", \"validity\": %s}".formatted(VALIDITY), "answers"),
            Map.entry("{\"outcome\": \"busy\", \"validity\": %s}".formatted(VALIDITY), "validity"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 0"), "answers.satisfaction"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 6"), "answers.satisfaction"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": \"5\""), "answers.satisfaction"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 4.5"), "answers.satisfaction"),
            Map.entry(answers("\"resolved\": true"), "answers.satisfaction"),
            Map.entry(answers("\"satisfaction\": 5"), "answers.resolved"),
            Map.entry(answers("\"resolved\": \"yes\", \"satisfaction\": 5"), "answers.resolved"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 5, \"recommend\": 11"), "answers.recommend"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 5, \"recommend\": -1"), "answers.recommend"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 5, \"remark\": \"\\u0000\""), "answers.remark"),
            Map.entry(answers("\"resolved\": true, \"satisfaction\": 5, \"remark\": \"\\ud800\""), "answers.remark"),
            Map.entry(
                    answers("\"resolved\": true, \"satisfaction\": 5, \"remark\": \"%s\"".formatted("长".repeat(4001))),
                    "answers.remark"),
            Map.entry("{\"outcome\": \"busy\", \"recording\": \"%s\"}".formatted("x".repeat(4001)), "recording"),
            Map.entry("{\"outcome\": \"busy\", \"recording\": 7}", "recording"),
            Map.entry("[]", ""),
            Map.entry("{", ""),
            Map.entry("", ""),
            Map.entry("[".repeat(21) + "]".repeat(21), "[0]".repeat(20)));

    private static final List<String> APPOINTMENTS = List.of(
            "{}",
            "{\"at\": null}",
            "{\"at\": \"tomorrow\"}",
            "{\"at\": \"2026-10-12T10:00:00\"}",
            "{\"at\": 1791770400}",
            "{\"at\": \"2026-10-01T10:00:00+08:00\"}");

    private static final List<String> REASONS = List.of(
            "{}", "{\"reason\": \"  \"}", "{\"reason\": \"%s\"}".formatted("长".repeat(4001)), "{\"reason\": []}");

    private static final Map<String, String> QUERIES = Map.of(
            "status", "lost",
            "dueBefore", "soon",
            "complaint", "1-1-1-1-1",
            "limit", "501",
            "cursor", "made-up");

    @Inject
    Jdbi jdbi;

    @Inject
    SignedTokens tokens;

    @Test
    void refusesAttemptsByName() {
        var n = claimed();
        var before = entries();

        ATTEMPTS.forEach((body, field) -> assertRefused(post(CALLER, n, "attempts", body), field, body));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void refusesAppointmentsAndReasonsByName() {
        var n = claimed();
        var before = entries();

        APPOINTMENTS.forEach(body -> assertRefused(post(CALLER, n, "appointment", body), "at", body));
        REASONS.forEach(body -> assertRefused(post(CALLER, n, "customer", body), "reason", body));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void refusesFiltersByName() {
        QUERIES.forEach((name, value) ->
                assertRefused(as(CALLER).queryParam(name, value).get("/api/callbacks"), name, name));
    }

    @Test
    void refusesAnswersOfALinkByName() {
        var complaint = resolved();
        callback(complaint);
        var link = "/api/surveys/" + tokens.of("survey", new Subject(complaint, 1));
        var before = entries();

        ATTEMPTS.forEach((body, field) -> {
            if (body.contains("answers")) {
                var answers = body.substring(body.indexOf("\"answers\": ") + 11, body.length() - 1);
                var sent = RestAssured.given()
                        .contentType("application/json")
                        .body(answers)
                        .post(link);
                assertRefused(sent, field.replace("answers.", ""), answers);
            }
        });

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void knowsNoOtherContentTypeAndNoSuchCallback() {
        var n = claimed();

        assertThat(as(CALLER)
                        .contentType("text/plain")
                        .body("busy")
                        .post("/api/callbacks/" + n + "/attempts")
                        .statusCode())
                .isEqualTo(415);
        assertThat(as(CALLER).get("/api/callbacks/99999999").statusCode()).isEqualTo(404);
        assertThat(as(CALLER).get("/api/callbacks/one").statusCode()).isEqualTo(404);
        assertThat(as(CALLER).get("/api/callbacks/99999999999999999999").statusCode())
                .isEqualTo(404);
        assertThat(post(CALLER, n, "attempts", "{\"recording\": \"%s\"}".formatted("x".repeat(300_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(as(CALLER)
                        .header("Idempotency-Key", "short")
                        .body("{\"outcome\": \"busy\"}")
                        .post("/api/callbacks/" + n + "/attempts")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String answers(String fields) {
        return "{\"outcome\": \"reached\", \"validity\": %s, \"answers\": {%s}}".formatted(VALIDITY, fields);
    }

    private static long claimed() {
        var n = callback(resolved());
        claim(CALLER, n);
        return n;
    }

    private long entries() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from journal")
                .mapTo(Long.class)
                .one());
    }

    private static void assertRefused(Response answer, String field, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(400);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.<List<String>>path("violations.field")).as(what).contains(field);
    }
}
