package io.redress.reporting.suite;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** Who may ask, and what a question must look like. */
@QuarkusTest
@TestProfile(ReportingProfile.class)
class AccessComponentTest {

    private final Suite suite = Suite.running();

    @BeforeEach
    void awaitPeopleAndProcedure() {
        for (var name : new String[] {"analyst", "analyst@other", "supervisor"}) {
            await().untilAsserted(() -> as(name).get("/api/reports/summary")
                    .then()
                    .statusCode(not(401))
                    .statusCode(not(404)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "kpis", "complaints", "complaints.csv"})
    void isForAnalystsAlone(String report) {
        given().get("/api/reports/" + report).then().statusCode(401);
        as("analyst").get("/api/reports/" + report).then().statusCode(200);
        for (var role : new String[] {"agent", "handler", "supervisor", "caller", "admin", "privacy", "operator"}) {
            as(role).get("/api/reports/" + report).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "kpis", "complaints", "complaints.csv"})
    void hidesEveryOtherOrganization(String report) {
        as("analyst@other")
                .queryParam("organization", "acme")
                .get("/api/reports/" + report)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as("analyst@other")
                .queryParam("organization", "other")
                .get("/api/reports/" + report)
                .then()
                .statusCode(200);
    }

    @Test
    void countsOnlyTheCallersOrganization() {
        var story = new Story(suite, "acme", Instant.parse("2025-02-03T02:00:00Z")).registered();
        await().untilAsserted(() -> as("analyst")
                .get("/api/reports/complaints?from=2025-02-03&to=2025-02-03")
                .then()
                .body("items.id", hasItem(story.id.toString())));

        as("analyst@other")
                .get("/api/reports/complaints?from=2025-02-03&to=2025-02-03")
                .then()
                .body("items.size()", equalTo(0));
        as("analyst@other")
                .get("/api/reports/summary?from=2025-02-03&to=2025-02-03")
                .then()
                .body("totals.complaints", equalTo(0));
        as("analyst@other")
                .get("/api/reports/kpis?from=2025-02-03&to=2025-02-03")
                .then()
                .body("items.find { it.code == 'complaints' }.value", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    summary?from=yesterday                        | from
                    summary?from=2026-02-30                       | from
                    summary?to=%2B123456-01-01                    | to
                    summary?from=2026-02-02&to=2026-02-01         | from
                    summary?from=2026-02-01&from=2026-02-02       | from
                    summary?groupBy=colour                        | groupBy
                    summary?groupBy=                              | groupBy
                    summary?groupBy=day,month,status              | groupBy
                    summary?groupBy=day&groupBy=day               | groupBy
                    summary?groupBy=staff,cause                   | groupBy
                    summary?fron=2026-02-01                       | fron
                    summary?category=billing                      | category
                    kpis?channel=web                              | channel
                    kpis?region=%00                               | region
                    kpis?department=aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff12345 | department
                    complaints?figure=colour                      | figure
                    complaints?limit=0                            | limit
                    complaints?limit=501                          | limit
                    complaints?limit=many                         | limit
                    complaints?cursor=%F0%9F%98%80                | cursor
                    complaints?cursor=AAAA                        | cursor
                    complaints?status=%0A                         | status
                    complaints.csv?limit=5                        | limit
                    """)
    void refusesAWrongQuestionByName(String question, String field) {
        as("analyst")
                .urlEncodingEnabled(false)
                .get("/api/reports/" + question)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @Test
    void takesStaffAloneOrWithDepartment() {
        as("analyst").get("/api/reports/summary?groupBy=staff").then().statusCode(200);
        as("analyst")
                .get("/api/reports/summary?groupBy=staff,department")
                .then()
                .statusCode(200);
        as("analyst")
                .get("/api/reports/summary?groupBy=department&groupBy=staff")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesACursorOfOtherFilters() {
        for (var second = 0; second < 2; second++) {
            new Story(suite, "acme", Instant.parse("2025-01-06T02:00:0%dZ".formatted(second))).registered();
        }
        await().untilAsserted(() -> as("analyst")
                .get("/api/reports/complaints?from=2025-01-06&to=2025-01-06")
                .then()
                .body("items.size()", equalTo(2)));
        String next = as("analyst")
                .get("/api/reports/complaints?from=2025-01-06&to=2025-01-06&limit=1")
                .path("next");

        as("analyst")
                .queryParam("cursor", next)
                .get("/api/reports/complaints?from=2025-01-07&limit=1")
                .then()
                .statusCode(400)
                .body("violations[0].field", startsWith("cursor"));
    }

    @Test
    void hasNoJournalToVerify() {
        as("operator").get("/api/journal/verification").then().statusCode(404);
        as("operator").get("/api/dead-letters").then().statusCode(200);
    }

    @Test
    void documentsEachReportWithItsParameters() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/reports/summary",
                                "/api/reports/kpis",
                                "/api/reports/complaints",
                                "/api/reports/complaints.csv"))
                .body(
                        "paths.'/api/reports/summary'.get.parameters.name",
                        hasItems("organization", "from", "to", "groupBy"));
    }

    private static RequestSpecification as(String name) {
        return given().auth().preemptive().basic(name, name);
    }
}
