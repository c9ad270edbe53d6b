package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.intake.complaint.Complaints;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Verification;
import io.redress.runtime.testing.TestPostgres;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnTheRealThing
class RegistrationComponentTest {

    private static final String FULL = """
            {"organization":"telecom-operator","channel":"hotline","summary":"多收流量费",
             "description":"本月账单多收了 12 元,我叫王小明,电话 13800138000","demands":["solution","refund"],
             "occurredAt":"2026-09-28T09:30:00+08:00",
             "place":{"region":"qingyuan","address":"人民路12号3栋501室","site":"QY-0417"},
             "subject":{"type":"phone-number","id":"13800138000"},
             "customer":{"name":"王小明","phone":"138 0013 8000","email":"wang@example.org","language":"en","kind":"individual",
               "tier":"standard","needs":["written-only"]},
             "concerns":{"department":"billing","staff":["E1024"]},
             "receivedAt":"2026-09-30T10:00:00+08:00","receivedBy":"E2001","papers":["bill"],"affectsOthers":false,
             "loss":{"amount":"120.00","currency":"CNY"},
             "source":{"body":"12345","number":"Z-99/1","deadline":"2026-10-24T18:00:00+08:00"}}
            """;

    @Inject
    Complaints complaints;

    @Inject
    Journal journal;

    @Inject
    Verification verification;

    @Test
    void answersWithWhatTheSuiteStandsBy() {
        given().contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","channel":"web","category":"billing/wrong-charge",
                         "description":"多收了 12 元","customer":{"phone":"13800138000"}}
                        """)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("/api/complaints/[0-9a-f-]{36}"))
                .header("ETag", "\"1\"")
                .body("reference", matchesPattern("TEL-260930-[0-9A-Z]{6}"))
                .body("accessCode", matchesPattern("[0-9A-Z]{16}"))
                .body("receivedAt", equalTo("2026-09-30T08:00:00Z"))
                .body("status", equalTo("registered"))
                .body("category", equalTo("billing/wrong-charge"))
                .body("owner.staff", equalTo("E2002"))
                .body("owner.phone", equalTo("+86 10 5550 0105"))
                .body("nextWordBy", equalTo("2026-10-09T10:00:00Z"));
    }

    @Test
    void takesEverythingAnAgentCanSay() {
        var id = as("agent")
                .contentType("application/json")
                .body(FULL)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .body("receivedAt", equalTo("2026-09-30T02:00:00Z"))
                .body("owner.staff", equalTo("E2001"))
                .body("owner.name", equalTo("Hotline agent A"))
                .extract()
                .jsonPath()
                .getUUID("id");

        var entry = journal.entries(id).getFirst();
        assertThat(entry.actor().text()).isEqualTo("staff:E2001:agent");
        assertThat(entry.effectiveAt()).isEqualTo("2026-09-30T02:00:00Z");
        assertThat(Contracts.violations(entry.type(), entry.data())).isEmpty();
        assertThat(entry.data())
                .contains("\"categoryBy\":\"text\"", "\"reachable\":[\"phone\",\"email\"]", "\"site\":\"QY-0417\"")
                .doesNotContain("王小明", "13800138000", "138 0013", "wang@", "人民路", "Z-99/1", "多收了");
    }

    @Test
    void writesTheRowThatFoldingItsEntryMakes() {
        var id = registered().id();

        assertThat(complaints.difference(id, journal.entries(id))).isEmpty();
        assertThat(verification.verify(id).intact()).isTrue();
    }

    @Test
    void encryptsWhatNamesAPerson() {
        registered("""
                {"organization":"telecom-operator","channel":"web","description":"多收了 12 元",
                 "subject":{"type":"phone-number","id":"LINE-4711-Q"},
                 "customer":{"name":"欧阳特别","phone":"13911112222","email":"Only.Here@example.org"}}
                """);

        assertThat(Rows.holding("欧阳特别")).isEmpty();
        assertThat(Rows.holding("13911112222")).isEmpty();
        assertThat(Rows.holding("only.here")).isEmpty();
        assertThat(Rows.holding("LINE-4711-Q")).isEmpty();
    }

    @Test
    void sendsTheFactAndRedactedWords() {
        var complaint = registered("""
                {"organization":"telecom-operator","channel":"web","description":"我叫王小明,住在人民路12号,电话13800138000,多收了 12 元",
                 "customer":{"name":"王小明","phone":"13800138000"}}
                """);

        await().until(() -> Rows.pendingOf(complaint.id()).equals("0"));
        var copies = Topic.read("redress.words").stream()
                .filter(value -> value.contains(complaint.id().toString()))
                .toList();
        assertThat(copies).hasSize(1);
        assertThat(copies.getFirst())
                .contains("多收了 12 元", "[name]", "[phone]")
                .doesNotContain("王小明", "13800138000", "人民路12号");
        assertThat(Contracts.violations("redress.words.v1", copies.getFirst())).isEmpty();
    }

    @Test
    void knowsThePersonAgain() {
        var phone = "\"phone\":\"13700000001\"";
        var first = customerOf(registeredWith(phone).id());
        var second = customerOf(
                registeredWith("\"phone\":\"+86 137-0000-0001\",\"name\":\"甲\"").id());
        var third = customerOf(registeredWith("\"phone\":\"13700000002\"").id());

        assertThat(second).isEqualTo(first);
        assertThat(third).isNotEqualTo(first);
    }

    @Test
    void letsTheTextDecide() {
        as("agent")
                .contentType("application/json")
                .body(Map.of("organization", "telecom-operator", "channel", "hotline", "description", "天气真好"))
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .body("$", hasKey("category"))
                .body("category", nullValue());
        given().contentType("application/json")
                .body(Map.of("organization", "telecom-operator", "text", "手机没有信号,打不通电话"))
                .post("/api/complaints/classification")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(0))
                .body("items[0].category", matchesPattern("product-quality/.*"))
                .body("items[0].terms.size()", greaterThan(0));
    }

    @Test
    void answersARepetitionLikeTheFirst() {
        var key = "key-" + UUID.randomUUID();
        var body = Map.of("organization", "telecom-operator", "channel", "sms", "description", "多收了 12 元");
        var first = keyed(key, body);

        assertThat(keyed(key, body)).isEqualTo(first);
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("organization", "telecom-operator", "channel", "sms", "description", "另一件事"))
                .post("/api/complaints")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:redress:problem:key-reused"));
        as("agent")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(first.get("id"))));
        given().contentType("application/json")
                .header("Idempotency-Key", "too-short")
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Idempotency-Key"));
    }

    @Test
    void registersOnceHoweverManyAskAtOnce() {
        var key = "key-" + UUID.randomUUID();
        var body =
                "{\"organization\":\"telecom-operator\",\"channel\":\"sms\",\"description\":\"同时%s\"}".formatted(key);
        var answers = new ConcurrentHashMap<String, Integer>();

        // As text: the parsing of RestAssured does not work on threads of the common pool.
        IntStream.range(0, 12).parallel().forEach(_ -> {
            var answer = posted(key, body);
            if (answer.statusCode() == 409) {
                assertThat(answer.asString()).contains("urn:redress:problem:in-progress");
            } else {
                answers.merge(answer.asString(), 1, Integer::sum);
            }
        });

        assertThat(answers.keySet()).singleElement().asString().contains("accessCode");
        assertThat(posted(key, body).asString())
                .isEqualTo(answers.keySet().iterator().next());
        assertThat(Rows.of("select 1 from words where body = '同时%s'".formatted(key)))
                .hasSize(1);
    }

    @Test
    void writesWhatComesTogetherAsIfItHadComeAlone() throws Exception {
        var used = "key-" + UUID.randomUUID();
        var text = "一起 " + UUID.randomUUID();
        posted(used, "{\"organization\":\"telecom-operator\",\"channel\":\"sms\",\"description\":\"先\"}");
        var body =
                "{\"organization\":\"telecom-operator\",\"channel\":\"sms\",\"description\":\"%s\",\"customer\":{\"phone\":\"13800138000\"}}"
                        .formatted(text);

        var answers = new ArrayList<CompletableFuture<Response>>();
        try (var held = HeldJournal.hold()) {
            // While the first two are held, the others come together behind them.
            for (var n = 0; n < 40; n++) {
                var key = n == 20 ? used : "key-" + UUID.randomUUID();
                answers.add(CompletableFuture.supplyAsync(
                        () -> posted(key, body), task -> Thread.ofPlatform().start(task)));
            }
            await().until(held::holdsSomebody);
        }

        var codes = new ArrayList<Integer>();
        for (var answer : answers) {
            codes.add(answer.get(30, TimeUnit.SECONDS).statusCode());
        }
        assertThat(codes.get(20)).isEqualTo(422);
        assertThat(codes).filteredOn(code -> code == 201).hasSize(39);
        assertThat(Rows.of(
                        "select c.reference, m.n, j.sequence, p.customer from words w join complaint c on c.id = w.stream"
                                + " join message m on m.complaint = c.id and m.template = 'registered' join journal j on j.stream = c.id and j.sequence = 1"
                                + " join person p on p.complaint = c.id where w.body = '%s'".formatted(text)))
                .hasSize(39)
                .allSatisfy(row -> assertThat(row).contains("1"))
                .extracting(List::getFirst)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesARepetitionWhileTheFirstIsRunning() throws Exception {
        var key = "key-" + UUID.randomUUID();
        var body =
                "{\"organization\":\"telecom-operator\",\"channel\":\"sms\",\"description\":\"先来%s\"}".formatted(key);
        CompletableFuture<Response> first;
        try (var held = HeldJournal.hold()) {
            first = CompletableFuture.supplyAsync(() -> posted(key, body));
            await().until(held::holdsSomebody);

            posted(key, body)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:redress:problem:in-progress"));
            posted(key, body.replace("先来", "后来"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:redress:problem:in-progress"));
            assertThat(first).isNotDone();
        }
        var answer = first.get(10, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(posted(key, body).asString()).isEqualTo(answer.asString());
        posted(key, body.replace("先来", "后来"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:redress:problem:key-reused"));
        assertThat(Rows.of("select 1 from words where body in ('先来%1$s', '后来%1$s')".formatted(key)))
                .hasSize(1);
    }

    @Test
    void takesAKeyAnewAfterADay() {
        var key = "key-" + UUID.randomUUID();
        var body = Map.of("organization", "telecom-operator", "channel", "sms", "description", "多收了 12 元");
        var first = keyed(key, body);
        TestPostgres.running()
                .execute(
                        "intake",
                        "update idempotency set answered_at = answered_at - interval '24 hours' where key = '%s'"
                                .formatted(key));

        var second = keyed(key, Map.of("organization", "telecom-operator", "channel", "sms", "description", "又一次"));

        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
        assertThat(keyed(key, Map.of("organization", "telecom-operator", "channel", "sms", "description", "又一次")))
                .isEqualTo(second);
    }

    private static Response posted(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/complaints");
    }

    private static Map<String, Object> keyed(String key, Map<String, ?> body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private static Road.Complaint registeredWith(String customer) {
        return registered("""
                {"organization":"telecom-operator","channel":"web","description":"多收了 12 元","customer":{%s}}
                """.formatted(customer));
    }

    private static String customerOf(UUID complaint) {
        return Rows.of("select customer from complaint where id = '%s'".formatted(complaint))
                .getFirst()
                .getFirst();
    }
}
