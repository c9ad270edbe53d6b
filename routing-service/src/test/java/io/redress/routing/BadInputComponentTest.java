package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.CaseDriver.CLOSURE;
import static io.redress.routing.testing.CaseDriver.INVESTIGATION;
import static io.redress.routing.testing.CaseDriver.PROPOSAL;
import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class BadInputComponentTest extends OnInfrastructure {

    private static final String LONG = "长".repeat(4_001);

    private CaseDriver road = new CaseDriver(aComplaint(), "E1024");

    @BeforeEach
    void openACase() {
        road = new CaseDriver(register(aComplaint()), "E1024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acceptance    | {}                                                                       | decision
            acceptance    | {"decision": "maybe"}                                                    | decision
            acceptance    | {"decision": 1}                                                          | decision
            acceptance    | {"decision": "returned"}                                                 | reason
            acceptance    | {"decision": "returned", "reason": "  "}                                 | reason
            acceptance    | {"decision": "papers-asked"}                                             | papers
            acceptance    | {"decision": "accepted", "papers": ["bill"]}                             | papers
            acceptance    | {"decision": "accepted", "reason": "LONG"}                               | reason
            acceptance    | {"decision": "accepted", "reason": "a\\u0000b"}                          | reason
            acceptance    | {"decision": "accepted", "reason": "\\ud800"}                            | reason
            acceptance    | {"decision": "accepted", "decision": "returned"}                         | decision
            acceptance    | {"decision": "accepted", "why": "x"}                                     | why
            acceptance    | {"decision": "papers-asked", "papers": ["a b"]}                          | papers[0]
            acceptance    | {"decision": "papers-asked", "papers": "bill"}                           | papers
            notes         | {}                                                                       | text
            notes         | {"text": ""}                                                             | text
            notes         | {"text": "LONG"}                                                         | text
            notes         | {"text": 5}                                                              | text
            notes         | {"text": null}                                                           | text
            investigation | {"means": [], "finding": "substantiated", "cause": "arrears", "text": "x"} | means
            investigation | {"means": ["records"], "finding": "true", "cause": "arrears", "text": "x"} | finding
            investigation | {"means": ["records"], "finding": "substantiated", "cause": "arrears"}     | text
            proposal      | {"alternatives": []}                                                     | alternatives
            proposal      | {"alternatives": [{"text": ""}]}                                         | alternatives[0].text
            proposal      | {"alternatives": [{"text": "x", "remedies": [{}]}]}                      | alternatives[0].remedies[0].type
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund", "amount": {"amount": "-1", "currency": "CNY"}}]}]} | alternatives[0].remedies[0].amount.amount
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund", "amount": {"amount": 5, "currency": "CNY"}}]}]}    | alternatives[0].remedies[0].amount.amount
            choice        | {}                                                                       | alternative
            choice        | {"alternative": 0}                                                       | alternative
            choice        | {"alternative": 1, "refused": true}                                      | alternative
            choice        | {"alternative": 1, "reason": "x"}                                        | reason
            choice        | {"alternative": 1.5}                                                     | alternative
            reply         | {"form": {}}                                                             | text
            reply         | {"text": "x", "form": {"a": ["list"]}}                                   | form
            reply         | {"text": "x", "form": {"王小明 13912345678": true}}                    | form
            reply         | {"text": "x", "form": {"a": "LONG"}}                                     | form
            resolution    | {"text": "x"}                                                            | result
            resolution    | {"result": "solved"}                                                     | text
            closure       | {"cause": "arrears", "root": "moon", "responsibility": "responsible"}    | root
            closure       | {"cause": "arrears", "root": "people", "responsibility": "yes"}          | responsibility
            closure       | {"root": "people", "responsibility": "responsible"}                      | cause
            customer      | {}                                                                       | reason
            customer      | {"reason": " "}                                                          | reason
            """)
    void refusesByNameWhatIsNotOfTheForm(String action, String body, String field) {
        var before = road.etag();

        var answer = road.act(action, body.replace("LONG", LONG));

        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(equalTo(field)));
        assertThat(road.etag()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            investigation | {"means": ["records", "magic"], "finding": "substantiated", "cause": "bad-luck", "text": "x"} | means[1],cause
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "castle"}]}]}                            | alternatives[0].remedies[0].type
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund"}]}]}                            | alternatives[0].remedies[0].amount
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund", "rule": "some"}]}]}            | alternatives[0].remedies[0].rule
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund", "amount": {"amount": "1", "currency": "EUR"}}]}]}      | alternatives[0].remedies[0].amount.currency
            proposal      | {"alternatives": [{"text": "x", "remedies": [{"type": "refund", "amount": {"amount": "500.01", "currency": "CNY"}}]}]} | alternatives[0].remedies[0].amount
            resolution    | {"result": "wonderful", "text": "x"}                                                           | result
            """)
    void refusesByNameWhatTheProcedureDoesNotKnow(String action, String body, String fields) {
        road.done("acceptance", ACCEPTANCE);
        var before = road.etag();

        road.act(action, body).then().statusCode(422).body("violations.field", containsInAnyOrder((Object[])
                fields.split(",")));

        assertThat(road.etag()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"text\": \"x\"} {}", "{\"text\": \"x\",}"})
    void refusesWhatIsNoJsonObject(String body) {
        road.act("notes", body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesDeepNestingAndWrongTypesOfContent() {
        road.act("notes", "{\"text\": %s}".formatted("[".repeat(30) + "]".repeat(30)))
                .then()
                .statusCode(400);
        as("E1024")
                .contentType("text/plain")
                .header("If-Match", road.etag())
                .body("hello")
                .post("/api/cases/" + road.get().path("id") + "/notes")
                .then()
                .statusCode(415);
        road.act("notes", "{\"text\": \"%s\"}".formatted("x".repeat(256 * 1024)))
                .then()
                .statusCode(413);
    }

    @Test
    void refusesWhatTheStateDoesNotAllowAndSaysWhatItDoes() {
        road.act("investigation", INVESTIGATION)
                .then()
                .statusCode(409)
                .body("status", equalTo(409))
                .body("state", equalTo("open"))
                .body("allowedActions", containsInAnyOrder("acceptance", "notes"));
        road.act("closure", CLOSURE).then().statusCode(409);
        road.done("acceptance", ACCEPTANCE).act("acceptance", ACCEPTANCE).then().statusCode(409);
        road.done("proposal", PROPOSAL)
                .act("choice", "{\"alternative\": 3}")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("alternative"));
    }

    @Test
    void wantsToKnowWhatStateTheCallerSaw() {
        var path = "/api/cases/%s/notes".formatted(road.get().<String>path("id"));
        var stale = road.etag();
        road.done("notes", "{\"text\": \"x\"}");

        as("E1024").body("{\"text\": \"x\"}").post(path).then().statusCode(428);
        as("E1024")
                .header("If-Match", stale)
                .body("{\"text\": \"x\"}")
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        var path = "/api/cases/%s/notes".formatted(road.get().<String>path("id"));
        var request = as("E1024")
                .header("If-Match", road.etag())
                .header("Idempotency-Key", "0123456789abcdef-" + System.nanoTime());

        var first = request.body("{\"text\": \"x\"}").post(path);
        var again = request.body("{\"text\": \"x\"}").post(path);
        var other = request.body("{\"text\": \"y\"}").post(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.statusCode()).isEqualTo(422);
    }
}
