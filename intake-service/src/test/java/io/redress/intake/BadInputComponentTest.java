package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.customer;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Whatever is wrong is refused by its name, and nothing of it is kept. */
@QuarkusTest
@OnTheRealThing
class BadInputComponentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | organization           | {"channel":"web","description":"x"}
                    422 | organization           | {"organization":"nobody","channel":"web","description":"x"}
                    400 | organization           | {"organization":7,"channel":"web","description":"x"}
                    400 | channel                | {"organization":"telecom-operator","description":"x"}
                    400 | channel                | {"organization":"telecom-operator","channel":"pigeon","description":"x"}
                    422 | channel                | {"organization":"telecom-operator","channel":"fax","description":"x"}
                    403 | channel                | {"organization":"telecom-operator","channel":"hotline","description":"x"}
                    400 | description            | {"organization":"telecom-operator","channel":"sms"}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":"  "}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":{"a":1}}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":"a\\u0000b"}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":"a\\u0007b"}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":"a\\ud800b"}
                    400 | description            | {"organization":"telecom-operator","channel":"sms","description":"x","description":"y"}
                    422 | category               | {"organization":"telecom-operator","channel":"sms","description":"x","category":"no/such"}
                    400 | category               | {"organization":"telecom-operator","channel":"sms","description":"x","category":"no such"}
                    422 | customer               | {"organization":"telecom-operator","channel":"web","description":"x"}
                    400 | customer.phone         | {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"phone":"call me"}}
                    400 | customer.email         | {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"email":"a@b"}}
                    400 | customer.language      | {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"language":"fr"}}
                    403 | customer.tier          | {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"tier":"vip"}}
                    403 | customer.kind          | {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"kind":"business"}}
                    403 | source                 | {"organization":"telecom-operator","channel":"sms","description":"x","source":{"body":"12345"}}
                    403 | concerns.staff         | {"organization":"telecom-operator","channel":"sms","description":"x","concerns":{"staff":["E1024"]}}
                    403 | receivedAt             | {"organization":"telecom-operator","channel":"sms","description":"x","receivedAt":"2026-09-29T10:00:00+08:00"}
                    403 | receivedBy             | {"organization":"telecom-operator","channel":"sms","description":"x","receivedBy":"E2001"}
                    422 | concerns.department    | {"organization":"telecom-operator","channel":"sms","description":"x","concerns":{"department":"moon"}}
                    400 | demands[0]             | {"organization":"telecom-operator","channel":"sms","description":"x","demands":["revenge"]}
                    400 | demands                | {"organization":"telecom-operator","channel":"sms","description":"x","demands":"refund"}
                    400 | occurredAt             | {"organization":"telecom-operator","channel":"sms","description":"x","occurredAt":"2026-09-30T09:00:00Z"}
                    400 | occurredAt             | {"organization":"telecom-operator","channel":"sms","description":"x","occurredAt":"yesterday"}
                    400 | occurredAt             | {"organization":"telecom-operator","channel":"sms","description":"x","occurredAt":1790000000}
                    400 | loss.amount            | {"organization":"telecom-operator","channel":"sms","description":"x","loss":{"amount":"-1.00","currency":"CNY"}}
                    400 | loss.amount            | {"organization":"telecom-operator","channel":"sms","description":"x","loss":{"amount":12,"currency":"CNY"}}
                    400 | loss.currency          | {"organization":"telecom-operator","channel":"sms","description":"x","loss":{"amount":"1.00","currency":"yuan"}}
                    422 | subject.type           | {"organization":"telecom-operator","channel":"sms","description":"x","subject":{"type":"spaceship"}}
                    422 | attributes.colour      | {"organization":"telecom-operator","channel":"sms","description":"x","category":"billing/wrong-charge","attributes":{"colour":"red"}}
                    400 | colour                 | {"organization":"telecom-operator","channel":"sms","description":"x","colour":"red"}
                    400 | place.colour           | {"organization":"telecom-operator","channel":"sms","description":"x","place":{"colour":"red"}}
                    400 | affectsOthers          | {"organization":"telecom-operator","channel":"sms","description":"x","affectsOthers":"yes"}
                    """)
    void refusesARegistrationByName(int status, String field, String body) {
        var before = Rows.counts();

        given().contentType("application/json")
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));

        assertThat(Rows.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    description   | 10000
                    summary       | 200
                    place.address | 4000
                    customer.name | 100
                    subject.id    | 100
                    """)
    void takesTextsUpToTheirLimitAndNotBeyond(String field, int limit) {
        var body = """
                {"organization":"telecom-operator","channel":"sms","description":"%s","summary":"%s","place":{"address":"%s"},
                 "customer":{"name":"%s"},"subject":{"type":"phone-number","id":"%s"}}""";

        post(filled(body, field, limit)).statusCode(201);
        post(filled(body, field, limit + 1)).statusCode(400).body("violations.field", hasItem(field));
    }

    private static String filled(String body, String field, int length) {
        var texts = java.util.stream.Stream.of("description", "summary", "place.address", "customer.name", "subject.id")
                .map(name -> name.equals(field) ? "字".repeat(length) : "x")
                .toArray();
        return body.formatted(texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"organization":
                    []
                    "text"
                    null
                    {} {}
                    """)
    void refusesWhatIsNoObject(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesDeepNesting() {
        var deep = "{\"organization\":" + "[".repeat(30) + "]".repeat(30) + "}";

        post(deep).statusCode(400).body("violations.field[0]", org.hamcrest.Matchers.startsWith("organization"));
    }

    @Test
    void refusesOtherContentAndTooMuchOfIt() {
        given().contentType("text/plain")
                .body("help")
                .post("/api/complaints")
                .then()
                .statusCode(415);
        given().contentType("application/json")
                .body("{\"description\":\"" + "x".repeat(300_000) + "\"}")
                .post("/api/complaints")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alternative | {}
                    alternative | {"alternative":0}
                    alternative | {"alternative":"1"}
                    alternative | {"alternative":1.5}
                    alternative | {"alternative":1,"refused":true}
                    refused     | {"refused":false}
                    reason      | {"alternative":1,"reason":"x"}
                    text        | {"alternative":1,"text":"x"}
                    """)
    void refusesAChoiceByName(String field, String body) {
        var complaint = registered();

        customer(complaint)
                .contentType("application/json")
                .body(body)
                .post("/api/complaints/{id}/choice", complaint.id())
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | supplements | text              | {}
                    400 | supplements | text              | {"text":"  "}
                    400 | supplements | text              | {"text":["x"]}
                    400 | supplements | papers            | {"text":"x","papers":"receipt"}
                    400 | supplements | papers[0]         | {"text":"x","papers":["no such"]}
                    400 | supplements | colour            | {"text":"x","colour":"red"}
                    422 | supplements | papers[1]         | {"text":"x","papers":["receipt","moon-rock"]}
                    422 | supplements | attributes.colour | {"text":"x","attributes":{"colour":"red"}}
                    422 | supplements | attributes.disputedAmount | {"text":"x","attributes":{"disputedAmount":"-1"}}
                    400 | messages    | text              | {"text":null}
                    400 | messages    | papers            | {"text":"x","papers":[]}
                    400 | withdrawal  | reason            | {}
                    400 | withdrawal  | text              | {"reason":"x","text":"x"}
                    400 | appeal      | text              | {"text":7}
                    """)
    void refusesWhatIsSaidLaterByName(int status, String path, String field, String body) {
        var complaint = registered();

        customer(complaint)
                .contentType("application/json")
                .body(body)
                .post("/api/complaints/{id}/" + path, complaint.id())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));

        assertThat(writtenSinceRegistration(complaint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phone        | {"reference":"TEL-260930-7K3F9Q"}
                    phone        | {"reference":"TEL-260930-7K3F9Q","phone":"1","email":"a@b.c"}
                    reference    | {"phone":"13800138000"}
                    organization | {"organization":"x","reference":"TEL-260930-7K3F9Q","phone":"13800138000"}
                    """)
    void refusesARequestForACodeByName(String field, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/complaints/access-code")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST | /api/complaints/{id}/join     | with         | {}
                    POST | /api/complaints/{id}/join     | with         | {"with":"no such"}
                    POST | /api/complaints/{id}/join     | reason       | {"with":"x","reason":"x"}
                    PUT  | /api/complaints/{id}/customer | email        | {"email":"a@b"}
                    PUT  | /api/complaints/{id}/customer | language     | {"language":"fr"}
                    PUT  | /api/complaints/{id}/customer | kind         | {"kind":"business"}
                    POST | /api/customers/search         | organization | {"phone":"13800138000"}
                    POST | /api/customers/search         | phone        | {"organization":"telecom-operator"}
                    POST | /api/customers/search         | phone        | {"organization":"telecom-operator","phone":"me"}
                    POST | /api/customers/search         | phone        | {"organization":"telecom-operator","phone":"13800138000","email":"a@b.c"}
                    """)
    void refusesWhatAnAgentSendsByName(String method, String path, String field, String body) {
        var complaint = registered();

        as("agent")
                .contentType("application/json")
                .body(body)
                .request(method, path.replace("{id}", complaint.id().toString()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));

        assertThat(writtenSinceRegistration(complaint)).isEmpty();
    }

    private static List<List<String>> writtenSinceRegistration(Road.Complaint complaint) {
        return Rows.of(
                "select type from journal where stream = '%s' and sequence > 1 and type like 'redress.complaint.%%'"
                        .formatted(complaint.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 501",
        "limit, many",
        "cursor, made-up",
        "from, yesterday",
        "to, 2026-13-01T00:00:00Z",
        "customer, 7"
    })
    void refusesAParameterByName(String name, String value) {
        as("supervisor")
                .queryParam(name, value)
                .get("/api/complaints")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from | {"to":"2026-10-02T00:00:00Z"}
                    to   | {"from":"2026-10-02T00:00:00Z"}
                    to   | {"from":"2026-10-02T00:00:00Z","to":"2026-10-01T00:00:00Z"}
                    from | {"from":"tomorrow","to":"2026-10-01T00:00:00Z"}
                    """)
    void refusesAnAbsenceByName(String field, String body) {
        as("supervisor")
                .contentType("application/json")
                .body(body)
                .put("/api/people/E2003/absence")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void echoesNoPersonalValue() {
        post("""
                {"organization":"telecom-operator","channel":"sms","description":"x","customer":{"phone":"call 13800138000 now"}}""")
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.nullValue())
                .body(
                        "violations[0].message",
                        equalTo("must be a telephone number: digits, spaces, +, - and brackets"));
    }

    private static io.restassured.response.ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/complaints")
                .then();
    }
}
