package io.redress.reporting.suite;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The rows behind a figure, as pages and as a file. */
@QuarkusTest
@TestProfile(ReportingProfile.class)
class ComplaintRowsComponentTest {

    private final Reports reports = new Reports(Suite.running());

    @BeforeEach
    void awaitPeopleAndProcedure() {
        reports.awaitPeopleAndProcedure();
    }

    @Test
    void showsTheRowsBehindAFigureAPageAtATime() {
        for (var hour = 1; hour <= 3; hour++) {
            reports.awaitStatus(
                    reports.story("2026-04-01T0%d:00:00Z".formatted(hour))
                            .registered()
                            .opened(),
                    "open",
                    0);
        }
        reports.awaitStatus(
                reports.story("2026-04-01T04:00:00Z")
                        .noticedByStaff()
                        .registered()
                        .opened(),
                "open",
                0);

        var page = Reports.analyst()
                .queryParam("from", "2026-04-01")
                .queryParam("to", "2026-04-01")
                .queryParam("figure", "complaints")
                .queryParam("department", "billing")
                .queryParam("cause", "")
                .queryParam("limit", 2)
                .get("/api/reports/complaints");
        page.then().statusCode(200).body("items", hasSize(2)).body("items[0].kind", equalTo("complaint"));
        Reports.analyst()
                .queryParam("from", "2026-04-01")
                .queryParam("to", "2026-04-01")
                .queryParam("figure", "complaints")
                .queryParam("department", "billing")
                .queryParam("cause", "")
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/reports/complaints")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].receivedAt", equalTo("2026-04-01T03:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void streamsAllRowsAsCsv() {
        var story = reports.wholeRoad("2026-03-02T08:00:00Z");
        reports.awaitStatus(story, "closed", 1);

        var csv = Reports.analyst()
                .queryParam("from", "2026-03-02")
                .queryParam("to", "2026-03-02")
                .get("/api/reports/complaints.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.body().asString().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("id,reference,kind,receivedAt,channel,category,");
        assertThat(csv.body().asString())
                .contains(story.id + "," + story.reference()
                        + ",complaint,2026-03-02T08:00:00Z,web,billing/wrong-charge,north,'=1+1,");
    }
}
