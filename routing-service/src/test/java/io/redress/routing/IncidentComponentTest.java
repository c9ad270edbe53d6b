package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.CaseDriver;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Known faults: what they explain, and what their end ends. */
@QuarkusTest
class IncidentComponentTest extends OnInfrastructure {

    private static final String NETWORK = "mobile-network";
    private static final String HEAD = "N3001";
    private static final String RECOVERY =
            TestTime.EVE.plus(Duration.ofHours(2)).toString();

    @BeforeEach
    void publish() {
        Published.publish(NETWORK);
        await().until(() -> as(HEAD).get("/api/cases").statusCode() == 200);
    }

    @Test
    void explainsComplaintsAtOnceAndEndsThemTogether() {
        var n = registered("S-1");
        var explained = IntStream.range(0, 3).mapToObj(_ -> noData("S-1")).toList();
        var elsewhere = noData("S-2");

        for (var complaint : explained) {
            as(HEAD).get("/api/cases/" + complaint.id())
                    .then()
                    .body("status", equalTo("intercepted"))
                    .body("incident.n", equalTo(n))
                    .body("incident.cause", equalTo("carrier-fault"))
                    .body("incident.explanation", equalTo("设备故障"))
                    .body("incident.expectedRecovery", equalTo(RECOVERY))
                    .body("likelyCauses", empty())
                    .body("clocks.milestone", not(hasItems("acceptance", "repair")));
        }
        as(HEAD).get("/api/cases/" + elsewhere.id())
                .then()
                .body("status", equalTo("open"))
                .body("scope", equalTo("individual"))
                .body("likelyCauses[0]", equalTo("arrears"))
                .body("incident", nullValue());

        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofHours(1)));
        act(n, "recovery", "{\"explanation\": {\"en\": \"It works again.\"}}")
                .then()
                .statusCode(200)
                .body("status", equalTo("recovered"))
                .body("count", equalTo(3))
                .body("recoveredAt", notNullValue());

        for (var complaint : explained) {
            awaitResolved(complaint);
            as(HEAD).get("/api/cases/" + complaint.id())
                    .then()
                    .body("result", equalTo("recovered"))
                    .body("incident.n", equalTo(n));
        }
        as(HEAD).get("/api/cases/" + elsewhere.id()).then().body("status", equalTo("open"));
        as(HEAD).get("/api/incidents/" + n)
                .then()
                .header("ETag", "\"2\"")
                .body(
                        "complaints",
                        containsInAnyOrder(explained.stream()
                                .map(complaint -> complaint.id().toString())
                                .toArray()));
        var later = noData("S-1");
        as(HEAD).get("/api/cases/" + later.id()).then().body("status", equalTo("open"));
    }

    @Test
    void linksTheCasesThatSomebodyIsWorkingOn() {
        var open = noData("S-3");
        var other = noData("S-4");
        var resolved = noData("S-3");
        done(resolved, "acceptance", CaseDriver.ACCEPTANCE);
        done(resolved, "resolution", "{\"result\": \"repaired\", \"text\": \"Mended.\"}");

        var n = registered("S-3");

        await().until(() -> as(HEAD).get("/api/cases/" + open.id()).path("incident.n"), Integer.valueOf(n)::equals);
        as(HEAD).get("/api/cases/" + open.id() + "/log").then().body("items.type", hasItem("case.incident-linked"));
        as(HEAD).get("/api/cases/" + other.id()).then().body("incident", nullValue());
        as(HEAD).get("/api/cases/" + resolved.id())
                .then()
                .body("status", equalTo("resolved"))
                .body("incident", nullValue());

        act(n, "recovery", "{}").then().statusCode(200);
        awaitResolved(open);
    }

    @Test
    void refusesWhatWouldExplainEverythingOrNothing() {
        post("{}").then().statusCode(400).body("violations.field", hasItems("cause", "explanation"));
        post("""
                {"cause": "carrier-fault", "explanation": {"zh-CN": "设备故障"}, "expectedRecovery": "%s"}""".formatted(RECOVERY))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("would explain every complaint"));
        post("""
                {"category": "card", "cause": "no-such", "explanation": {}, "expectedRecovery": "2020-01-01T00:00:00Z"}""")
                .then()
                .statusCode(422)
                .body("violations.field", contains("category", "cause", "explanation", "expectedRecovery"));
        as("E3001")
                .body("""
                        {"site": "S-1", "cause": "operating-error", "explanation": {"en": "x"}, "expectedRecovery": "%s"}""".formatted(RECOVERY))
                .post("/api/incidents")
                .then()
                .statusCode(422)
                .body("type", containsString("no-incidents"));
    }

    @Test
    void isForSupervisorsOfItsOrganisationAlone() {
        var n = registered("S-5");

        as("N2001").get("/api/incidents").then().statusCode(403);
        as("E3001").get("/api/incidents/" + n).then().statusCode(404);
        act(n, "recovery", "{}").then().statusCode(200);
        act(n, "recovery", "{}").then().statusCode(409);
        act(n, "acceptance", """
                {"cause": "carrier-fault", "explanation": {"en": "x"}, "expectedRecovery": "%s"}""".formatted(RECOVERY)).then().statusCode(409);
        var listed = as(HEAD).get("/api/incidents?status=recovered&limit=1");
        assertThat(listed.<List<Integer>>path("items.n")).contains(n);
    }

    private static int registered(String site) {
        return post("""
                {"category": "data", "site": "%s", "cause": "carrier-fault", "explanation": {"zh-CN": "设备故障"},
                 "expectedRecovery": "%s"}""".formatted(site, RECOVERY))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("n");
    }

    private static Response post(String body) {
        return as(HEAD).body(body).post("/api/incidents");
    }

    private static Response act(int n, String act, String body) {
        return as(HEAD).body(body).post("/api/incidents/%d/%s".formatted(n, act));
    }

    private static Registered noData(String site) {
        var complaint = Registered.aComplaintAt(NETWORK).about("data/no-data").at("yangshan", site);
        complaint.tell();
        as(HEAD).get("/api/cases/%s?wait=10s".formatted(complaint.id())).then().statusCode(200);
        return complaint;
    }

    private static void done(Registered complaint, String act, String body) {
        var path = "/api/cases/" + complaint.id();
        as(HEAD).header("If-Match", as(HEAD).get(path).header("ETag"))
                .body(body)
                .post(path + "/" + act)
                .then()
                .statusCode(200);
    }

    private static void awaitResolved(Registered complaint) {
        await().until(() -> as(HEAD).get("/api/cases/" + complaint.id()).path("status"), "resolved"::equals);
    }
}
