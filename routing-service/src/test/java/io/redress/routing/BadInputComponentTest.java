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
import static org.hamcrest.Matchers.hasItems;

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
            pause         | {"waitingFor": "customer"}                                               | reason
            pause         | {"reason": "customer-absent"}                                            | waitingFor
            pause         | {"reason": "customer-absent", "waitingFor": "godot"}                     | waitingFor
            pause         | {"reason": "customer-absent", "waitingFor": "customer", "until": "soon"} | until
            pause/decision | {"reason": "x"}                                                         | approved
            resumption    | {}                                                                       | reason
            progress      | {"nextWordBy": "2026-10-09T10:00:00Z"}                                   | text
            progress      | {"text": "x", "nextWordBy": 5}                                           | nextWordBy
            extension     | {"until": "2026-10-20T10:00:00Z", "reason": "x"}                         | milestone
            extension     | {"milestone": "solution", "reason": "x"}                                 | until
            extension     | {"milestone": "solution", "until": "2026-10-20", "reason": "x"}          | until
            extension/decision | {"approved": "yes", "reason": "x"}                                  | approved
            procedure     | {"version": "new", "elapsed": "keep", "reason": "x"}                     | version
            procedure     | {"version": "2026.2+3c9f0b71d2ae", "elapsed": "some", "reason": "x"}      | elapsed
            transfer      | {"reason": "x"}                                                          | department
            transfer      | {"department": "network"}                                                | reason
            rejection     | {"suggestedDepartment": "network"}                                       | reason
            rejection     | {"reason": "x", "suggestedDepartment": "a b"}                            | suggestedDepartment
            classification | {"reason": "x"}                                                         | category
            classification | {"severity": "urgent"}                                                  | reason
            concerns      | {}                                                                       | staff
            concerns      | {"staff": [5]}                                                           | staff[0]
            checklist     | {"result": "done"}                                                       | item
            checklist     | {"item": "form"}                                                         | result
            tasks         | {"text": "x"}                                                            | party
            tasks         | {"party": "company"}                                                     | text
            review        | {"reason": "x"}                                                          | agrees
            conference    | {"participants": [], "outcome": "x", "signed": []}                       | participants
            conference    | {"participants": ["E1024"], "outcome": "x", "signed": ["E3001"]}         | signed
            escalation    | {"reason": "x"}                                                          | to
            referral      | {"reason": "x"}                                                          | body
            reply/return  | {}                                                                       | reason
            remedies      | {"reason": "x"}                                                          | type
            remedies      | {"type": "refund"}                                                       | reason
            remedies      | {"type": "refund", "reason": "x", "charge": {"item": "x"}}               | charge.at
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
            resolution    | {"result": "wonderful", "text": "x"}                                                           | result
            pause         | {"reason": "tired", "waitingFor": "customer"}                                                  | reason
            pause         | {"reason": "customer-absent", "waitingFor": "supplier"}                                        | waitingFor
            pause         | {"reason": "customer-absent", "waitingFor": "customer", "until": "2026-09-01T00:00:00Z"}       | until
            progress      | {"text": "x", "nextWordBy": "2026-09-01T00:00:00Z"}                                            | nextWordBy
            extension     | {"milestone": "moon", "until": "2026-10-20T10:00:00Z", "reason": "x"}                          | milestone
            extension     | {"milestone": "solution", "until": "2026-10-01T10:00:00Z", "reason": "x"}                      | until
            extension     | {"milestone": "solution", "until": "2026-10-20T10:00:00Z", "reason": "x"}                      | milestone
            transfer      | {"department": "moon", "reason": "x"}                                                          | department
            transfer      | {"department": "network", "owner": "E1024", "reason": "x"}                                     | owner
            rejection     | {"suggestedDepartment": "moon", "reason": "x"}                                                 | suggestedDepartment
            classification | {"category": "moon", "severity": "moon", "nature": "moon", "reason": "x"}                     | category,severity,nature
            concerns      | {"department": "moon", "staff": ["E9999"]}                                                     | department,staff[0]
            tasks         | {"party": "moon", "department": "moon", "text": "x"}                                           | party,department
            checklist     | {"item": "moon", "result": "done"}                                                             | item
            checklist     | {"item": "service-record", "result": "moon"}                                                   | result
            escalation    | {"to": "moon", "reason": "x"}                                                                  | to
            referral      | {"body": "moon", "reason": "x"}                                                                | body
            remedies      | {"type": "castle", "reason": "x"}                                                              | type
            remedies      | {"type": "refund", "reason": "x"}                                                              | amount
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
                .body("allowedActions", hasItems("acceptance", "notes", "rejection"));
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
