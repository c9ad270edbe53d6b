package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Journal;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.intake.Road.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What the file says of a complaint by itself when it comes in: that it is not taken, by when word is promised, that a person must be asked. */
@QuarkusTest
@OnTheRealThing
class AcceptanceByFileComponentTest {

    @Inject
    Journal journal;

    @BeforeEach
    void begin() {
        TestTime.CLOCK.set(TestTime.START);
    }

    @Test
    void returnsWhatIsBelowTheStandardAtOnceWithTheReason() {
        var answer = hall("2023-09-01T10:00:00+08:00")
                .statusCode(201)
                .body("status", equalTo("returned"))
                .body("reason", containsString("两年"))
                .body("nextWordBy", nullValue())
                .extract()
                .jsonPath();

        given().header("X-Access-Code", answer.getString("accessCode"))
                .header("Accept-Language", "en")
                .get("/api/complaints/" + answer.getString("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("returned"))
                .body("reason", containsString("two years"))
                .body("nextWordBy", nullValue());
        var entries = journal.entries(id(answer));
        assertThat(entries)
                .extracting(Entry::type)
                .startsWith("redress.complaint.registered.v1", "redress.complaint.returned.v1");
        assertThat(entries.get(1).data())
                .isEqualTo("{\"standard\":\"older-than-two-years\",\"body\":\"regulator\"}")
                .satisfies(data -> assertThat(Contracts.violations("redress.complaint.returned.v1", data))
                        .isEmpty());
    }

    @Test
    void takesWhatMeetsTheStandard() {
        var answer = hall("2026-09-01T10:00:00+08:00")
                .statusCode(201)
                .body("status", equalTo("registered"))
                .body("reason", nullValue())
                .extract()
                .jsonPath();

        assertThat(journal.entries(id(answer))).extracting(Entry::type).doesNotContain("redress.complaint.returned.v1");
    }

    @Test
    void promisesNoLaterWordThanTheBodyThatPassedItOnWants() {
        // 2 working days would end on 9 October: the first week of October is off.
        transfer("2026-09-30T20:00:00+08:00").statusCode(201).body("nextWordBy", equalTo("2026-09-30T12:00:00Z"));
        transfer("2026-10-20T18:00:00+08:00").statusCode(201).body("nextWordBy", equalTo("2026-10-09T10:00:00Z"));
    }

    @Test
    void asksAPersonWhenTheTextPointsNowhereClearly() {
        var clear = "手机没有信号,打不通电话";
        var several = given().contentType("application/json")
                .body("{\"organization\":\"telecom-operator\",\"text\":\"%s\"}".formatted(SEVERAL_MATTERS))
                .post("/api/complaints/classification")
                .jsonPath();
        assertThat(several.getList("items")).hasSizeGreaterThan(1);
        assertThat(several.getDouble("items[0].score")).isLessThan(0.5);

        telecom(SEVERAL_MATTERS).statusCode(201).body("category", nullValue());
        telecom(clear).statusCode(201).body("category", equalTo("product-quality/mobile/weak-signal"));
    }

    private static final String SEVERAL_MATTERS = "账单多收费,手机没有信号,营业员态度差,宽带装机慢";

    private static ValidatableResponse telecom(String text) {
        return given().contentType("application/json")
                .body("""
                        {"organization":"telecom-operator","channel":"web","description":"%s",
                         "customer":{"phone":"13800138077"}}""".formatted(text))
                .post("/api/complaints")
                .then();
    }

    private static ValidatableResponse hall(String occurredAt) {
        return given().contentType("application/json")
                .body("""
                        {"organization":"service-hall","channel":"web","category":"charging/paid-wrongly","description":"缴错了号码",
                         "occurredAt":"%s","customer":{"phone":"13800138078"}}""".formatted(occurredAt))
                .post("/api/complaints")
                .then();
    }

    private static ValidatableResponse transfer(String deadline) {
        return as("W1021")
                .contentType("application/json")
                .body("""
                        {"organization":"attraction","channel":"transfer","category":"service/attitude","description":"检票员态度差",
                         "source":{"body":"12345","number":"ZW-9","deadline":"%s"},"customer":{"phone":"13800138079"}}""".formatted(deadline))
                .post("/api/complaints")
                .then();
    }

    private static UUID id(JsonPath answer) {
        return UUID.fromString(answer.getString("id"));
    }
}
