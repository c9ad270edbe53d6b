package io.redress.reporting.suite;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Each test has days of its own, so that none sees another's complaints. */
@QuarkusTest
@TestProfile(ReportingProfile.class)
class ReportsComponentTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Reports reports = new Reports(Suite.running());

    @BeforeEach
    void awaitPeopleAndProcedure() {
        reports.awaitPeopleAndProcedure();
    }

    @Test
    void showsOneComplaintInTimeWithSatisfaction5() {
        var story = reports.wholeRoad("2026-09-30T08:00:00Z");
        reports.awaitStatus(story, "closed", 1);

        reports.summary("2026-09-30", "2026-09-30")
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("totals.complaints", equalTo(1))
                .body("totals.inTime", equalTo(1))
                .body("totals.overdue", equalTo(0))
                .body("totals.resolved", equalTo(1))
                .body("totals.answers", equalTo(1))
                .body("totals.satisfaction", equalTo(5));
        reports.kpis("2026-09-30", "2026-09-30")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'inTimeShare' }.value", equalTo(100))
                .body("items.find { it.code == 'inTimeShare' }.met", equalTo(true))
                .body("items.find { it.code == 'inTimeShare' }.state", equalTo("final"))
                .body("items.find { it.code == 'inTimeShare' }.interval.high", equalTo(100))
                .body("items.find { it.code == 'acceptedInTime' }.value", equalTo(100))
                .body("items.find { it.code == 'satisfaction' }.value", equalTo(5))
                .body("items.find { it.code == 'satisfaction' }.target", equalTo(4.5f))
                .body("items.find { it.code == 'recommend' }.value", equalTo(100))
                .body("items.find { it.code == 'firstContactResolution' }.value", equalTo(100))
                .body("items.find { it.code == 'timeToResolve' }.value", equalTo(216))
                .body("items.find { it.code == 'complaints' }.met", nullValue());
    }

    @Test
    void countsComplaintsPer10kUsersWithAndWithoutTheIntercepted() {
        IntStream.range(0, 3)
                .mapToObj(_ -> reports.story("2026-05-06T08:00:00Z").in("south"))
                .forEach(Story::registered);
        IntStream.range(0, 30)
                .mapToObj(_ -> reports.story("2026-05-06T08:00:00Z").in("south"))
                .forEach(story -> story.registered(UUID.randomUUID()));
        var last = reports.story("2026-05-06T08:00:00Z").in("north").registered();
        reports.awaitStatus(last, "open", 0);

        await().untilAsserted(() -> per10k("2026-05-01", "2026-05-31", "south")
                .body("items.find { it.code == 'complaintsPer10k' }.value", equalTo(0.25f))
                .body("items.find { it.code == 'complaintsPer10k' }.withIntercepted", equalTo(2.75f))
                .body("items.find { it.code == 'complaintsPer10k' }.numerator", equalTo(3))
                .body("items.find { it.code == 'complaintsPer10k' }.denominator", equalTo(120000))
                .body("items.find { it.code == 'withIntercepted' }.value", equalTo(2.75f)));
    }

    @Test
    void countsAMonthOnItsOwnUsers() {
        var story = reports.story("2026-04-02T08:00:00Z").in("south").registered();
        reports.awaitStatus(story, "open", 0);

        Reports.analyst()
                .contentType("application/json")
                .body("{\"organization\": \"acme\", \"region\": \"south\", \"month\": \"2026-04\", \"users\": 10000}")
                .put("/api/reports/population")
                .then()
                .statusCode(204);
        Reports.analyst()
                .contentType("application/json")
                .body("{\"region\": \"nowhere\", \"month\": \"2026-13\", \"users\": 1}")
                .put("/api/reports/population")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("region"));

        per10k("2026-04-01", "2026-04-30", "south")
                .body("items.find { it.code == 'complaintsPer10k' }.value", equalTo(1));
        per10k("2026-04-01", "2026-04-30", "elsewhere")
                .body("items.find { it.code == 'complaintsPer10k' }.value", nullValue());
    }

    private static ValidatableResponse per10k(String from, String to, String region) {
        return Reports.analyst()
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParam("region", region)
                .get("/api/reports/kpis")
                .then()
                .statusCode(200);
    }

    @Test
    void countsNothingTwice() {
        var story = reports.wholeRoad("2026-08-03T08:00:00Z");
        reports.awaitStatus(story, "closed", 1);

        story.again();
        // What follows lies behind the repetitions in the same partitions.
        story.reopened().answeredByCall(3, 5);
        reports.awaitStatus(story, "reopened", 2);

        reports.summary("2026-08-03", "2026-08-03")
                .then()
                .body("totals.complaints", equalTo(1))
                .body("totals.reopened", equalTo(1))
                .body("totals.resolved", equalTo(0))
                .body("totals.answers", equalTo(2))
                .body("totals.satisfaction", equalTo(4));
        reports.kpis("2026-08-03", "2026-08-03").then().body("items.find { it.code == 'reachedShare' }.n", equalTo(2));
    }

    @Test
    void countsLocalDaysBothIncluded() {
        var lastMinute = reports.story("2026-07-01T15:59:59Z").registered();
        var midnight = reports.story("2026-07-01T16:00:00Z").registered();
        reports.awaitStatus(lastMinute, "open", 0);
        reports.awaitStatus(midnight, "open", 0);

        Reports.analyst()
                .queryParam("from", "2026-07-01")
                .queryParam("to", "2026-07-02")
                .queryParam("groupBy", "day")
                .get("/api/reports/summary")
                .then()
                .body("rows.keys.day", contains("2026-07-01", "2026-07-02"))
                .body("rows.complaints", contains(1, 1))
                .body("totals.complaints", equalTo(2));
        reports.summary("2026-07-02", "2026-07-02").then().body("totals.complaints", equalTo(1));
    }

    @Test
    void groupsByTwoKeysAndCountsApart() {
        reports.awaitStatus(
                reports.story("2026-06-01T02:00:00Z")
                        .about("network/no-signal")
                        .registered()
                        .opened(),
                "open",
                0);
        reports.awaitStatus(
                reports.story("2026-06-01T03:00:00Z").registered().opened().missesAcceptance(), "open", 0);
        reports.awaitStatus(reports.story("2026-06-01T04:00:00Z").registered(UUID.randomUUID()), "open", 0);
        reports.awaitStatus(
                reports.story("2026-06-01T05:00:00Z").noticedByStaff().registered(), "open", 0);

        Reports.analyst()
                .queryParam("from", "2026-06-01")
                .queryParam("to", "2026-06-01")
                .queryParam("groupBy", "category,severity")
                .get("/api/reports/summary")
                .then()
                .statusCode(200)
                .body("rows", hasSize(3))
                .body("rows[0].keys", equalTo(Map.of("category", "billing/wrong-charge", "severity", "ordinary")))
                .body("rows[0].complaints", equalTo(1))
                .body("rows[0].overdue", equalTo(1))
                .body("rows[1].keys.severity", nullValue())
                .body("rows[1].intercepted", equalTo(1))
                .body("rows[1].observations", equalTo(1))
                .body("rows[1].complaints", equalTo(0))
                .body("rows[1].satisfaction", nullValue())
                .body("totals.complaints", equalTo(2));
    }

    @Test
    void isEmptyWhereNothingHappened() {
        reports.summary("2001-01-01", "2001-12-31")
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("totals.complaints", equalTo(0))
                .body("totals.satisfaction", nullValue());
        reports.kpis("2001-01-01", "2001-12-31")
                .then()
                .body("items.find { it.code == 'satisfaction' }.value", nullValue())
                .body("items.find { it.code == 'satisfaction' }.met", nullValue())
                .body("items.find { it.code == 'satisfaction' }.n", equalTo(0))
                .body("items.find { it.code == 'complaints' }.value", equalTo(0))
                .body("items.find { it.code == 'timeToResolve' }.value", nullValue());
    }

    @Test
    void knowsRepeatsReopeningsAndWhoWasReached() {
        var customer = UUID.randomUUID();
        var first = reports.story("2026-05-04T01:00:00Z")
                .by(customer)
                .registered()
                .opened()
                .accepted()
                .resolvedAfter(Duration.ofMinutes(40))
                .unreached()
                .closed();
        var repeat = reports.story("2026-05-06T01:00:00Z")
                .by(customer)
                .registered()
                .opened()
                .accepted()
                .resolvedAfter(DAY)
                .answeredByCall(1, 0)
                .reopened();
        reports.awaitStatus(first, "closed", 0);
        reports.awaitStatus(repeat, "reopened", 1);

        reports.kpis("2026-05-01", "2026-05-31")
                .then()
                .body("items.find { it.code == 'firstContactResolution' }.numerator", equalTo(0))
                .body("items.find { it.code == 'firstContactResolution' }.denominator", equalTo(2))
                .body("items.find { it.code == 'reopenedShare' }.value", equalTo(50))
                .body("items.find { it.code == 'reopenedShare' }.met", equalTo(false))
                .body("items.find { it.code == 'reopenedShare' }.state", equalTo("provisional"))
                .body("items.find { it.code == 'reachedShare' }.value", equalTo(50))
                .body("items.find { it.code == 'solvedWithin1h' }.value", equalTo(50))
                .body("items.find { it.code == 'repeatCustomers' }.value", equalTo(1))
                .body("items.find { it.code == 'recommend' }.value", equalTo(-100))
                .body("items.find { it.code == 'handledShare' }.value", equalTo(50));
    }

    @Test
    void definesEveryFigureInTheReadersLanguage() {
        Reports.analyst()
                .header("Accept-Language", "zh-CN")
                .get("/api/reports/kpis")
                .then()
                .body("items[0].definition", startsWith("收到的投诉数"));
    }
}
