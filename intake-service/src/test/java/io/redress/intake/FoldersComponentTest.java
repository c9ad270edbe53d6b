package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** Procedures and people are files, and files change. */
@QuarkusTest
@OnTheRealThing
class FoldersComponentTest {

    @Test
    void showsWhatACustomerNeedsToKnow() {
        given().get("/api/procedures")
                .then()
                .statusCode(200)
                .body("items.organization", hasItem("telecom-operator"))
                .rootPath("items.find { it.organization == 'telecom-operator' }")
                .body("channels.code", hasItem("web"))
                .body("promises.milestone", hasItem("acceptance"))
                .body("promises.term", hasItem("2 wd"))
                .body("refused", empty());
        given().get("/api/procedures/telecom-operator")
                .then()
                .body("categories.code", hasItem("billing"))
                .body("$", not(hasKey("codes")));
        as("handler")
                .get("/api/procedures/telecom-operator")
                .then()
                .body("codes.departments", hasKey("billing"))
                .body("codes.causes", hasKey("operating-error"))
                .body("codes.remedies", hasKey("refund"))
                .body("codes.bodies.regulator", hasKey("address"));
        as("F1").get("/api/procedures/telecom-operator").then().body("$", not(hasKey("codes")));
        given().get("/api/procedures/nobody").then().statusCode(404);
    }

    @Test
    void takesEveryOrganizationOfTheDeployment() {
        assertThat(given().get("/api/procedures")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.organization", String.class))
                .containsAll(Folders.organizations());
    }

    @Test
    void aBadFileChangesNothingAndAGoodOneIsPublished() {
        var file = Folders.PROCEDURES.resolve("telecom-operator/procedure.yaml");
        var good = Folders.read(file);
        var before = Road.version();
        try {
            Folders.write(file, good.replace("term: 2 wd", "term: two days"));
            await().untilAsserted(() -> given().get("/api/procedures/telecom-operator")
                    .then()
                    .body("version", equalTo(before))
                    .body("refused.message", not(empty())));
            given().get("/q/health/ready").then().statusCode(200).body(containsString("telecom-operator refused"));
            registered();

            var old = registered();
            Folders.write(file, good.replace("label: \"2026.1\"", "label: \"2026.2\""));
            await().untilAsserted(() -> given().get("/api/procedures/telecom-operator")
                    .then()
                    .body("label", equalTo("2026.2"))
                    .body("refused", empty()));
            assertThat(procedureOf(old)).isEqualTo(before);
            assertThat(procedureOf(registered())).isEqualTo(Road.version());
        } finally {
            Folders.write(file, good);
        }
        await().until(() -> Road.version().equals(before));
        await().until(() -> Topic.read("redress.procedures").size() >= 3);
        assertThat(Topic.read("redress.procedures"))
                .allSatisfy(value -> assertThat(Contracts.violations("redress.procedure.v1", value))
                        .isEmpty());
    }

    @Test
    void namesCallersAndColleagues() {
        as("supervisor")
                .get("/api/people/me")
                .then()
                .statusCode(200)
                .body("staff", equalTo("E3001"))
                .body("roles", equalTo(List.of("supervisor")))
                .body("organization", equalTo("telecom-operator"))
                .body("department", equalTo("customer-service"))
                .body("superior", equalTo("E1000"))
                .body("deputy", equalTo("E3002"));
        as("agent")
                .get("/api/people")
                .then()
                .body("items.staff", hasItem("E1024"))
                .body("items.staff", not(hasItem("F1")));
    }

    @Test
    void whoIsAwayIsReplacedByTheDeputy() {
        var start = TestTime.CLOCK.instant();
        as("E2002")
                .contentType("application/json")
                .body("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(start, start.plusSeconds(3600)))
                .put("/api/people/E2002/absence")
                .then()
                .statusCode(204);
        try {
            await().untilAsserted(() -> assertThat(ownerOf(registered())).isEqualTo("E2003"));
            as("agent")
                    .get("/api/people")
                    .then()
                    .body("items.find { it.staff == 'E2002' }.absences.size()", equalTo(1));
        } finally {
            as("E2002")
                    .contentType("application/json")
                    .body("{\"from\":\"%s\",\"to\":\"%s\"}"
                            .formatted(start.plusSeconds(900_000), start.plusSeconds(900_001)))
                    .put("/api/people/E2002/absence")
                    .then()
                    .statusCode(204);
        }
        await().untilAsserted(() -> assertThat(ownerOf(registered())).isEqualTo("E2002"));
        var published = Topic.records("redress.people").stream()
                .filter(record -> record.key().equals("telecom-operator"))
                .map(record -> record.value())
                .toList();
        assertThat(published)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(value -> assertThat(Contracts.violations("redress.people.v1", value))
                        .isEmpty());
    }

    private static String procedureOf(Road.Complaint complaint) {
        return Rows.of("select cast(state as jsonb) -> 'registered' ->> 'procedure' from complaint where id = '%s'"
                        .formatted(complaint.id()))
                .getFirst()
                .getFirst();
    }

    private static String ownerOf(Road.Complaint complaint) {
        return Rows.of("select owner from complaint where id = '%s'".formatted(complaint.id()))
                .getFirst()
                .getFirst();
    }
}
