package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static io.redress.routing.testing.Registered.aComplaintAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What the file says of checklists and of tasks for several parties. */
@QuarkusTest
class WorkByFileComponentTest extends OnInfrastructure {

    private static final String BRANCH = "mobile-branch";
    private static final String PROPERTY = "property";
    private static final String RESTAURANT = "restaurant";

    private static boolean published;

    @BeforeEach
    void publishOthers() {
        if (!published) {
            published = true;
            for (var organization : List.of(BRANCH, PROPERTY, RESTAURANT)) {
                Published.publish(organization);
            }
            for (var supervisor : List.of("C3001", "P3001", "R3001")) {
                await().until(() -> as(supervisor).get("/api/cases").statusCode() == 200);
            }
        }
    }

    @Test
    void passesAWorkOrderOnOnlyWithThePreliminaryCheck() {
        var kase = registered(aComplaintAt(BRANCH).about("tariff/wrong-charge"), "C3001");
        var transfer = "{\"department\": \"market\", \"reason\": \"x\"}";

        act("C1024", kase, "transfer", transfer)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("preliminary-check"))
                .body("violations[0].field", equalTo("checklist"));
        act("C1024", kase, "checklist", "{\"item\": \"preliminary-check\", \"result\": \"done\"}")
                .then()
                .statusCode(200);
        act("C1024", kase, "transfer", transfer).then().statusCode(200).body("department", equalTo("market"));
    }

    @Test
    void keepsTheOrderOfAListThatHasOne() {
        var kase = registered(aComplaintAt(BRANCH).about("tariff/wrong-charge"), "C3001");

        act("C1024", kase, "checklist", "{\"item\": \"sympathy\", \"result\": \"done\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("spoken-apology", "urgent-repair-done")));
        act("C1024", kase, "checklist", "{\"item\": \"spoken-apology\", \"result\": \"done\"}")
                .then()
                .statusCode(200)
                .body("checklist.find { it.item == 'spoken-apology' }.by", equalTo("C1024"))
                .body("checklist.find { it.item == 'sympathy' }.result", nullValue());
    }

    @Test
    void leavesAnItemToThePositionsItIsFor() {
        var kase = registered(aComplaintAt(BRANCH).about("tariff/wrong-charge"), "C3001");

        act("C1024", kase, "checklist", "{\"item\": \"instruction\", \"result\": \"done\"}")
                .then()
                .statusCode(403);
        act("C3001", kase, "checklist", "{\"item\": \"instruction\", \"result\": \"done\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void showsThatThePoliceIsToBeCalledForAGuestWhoIsWilful() {
        var kase = registered(aComplaintAt(RESTAURANT).about("food/foreign-object"), "R3001");
        act("R3001", kase, "acceptance", "{\"decision\": \"accepted\"}")
                .then()
                .statusCode(200)
                .body("checklist.item", not(hasItem("police")));

        act("R3001", kase, "investigation", """
                {"means": ["interview"], "finding": "not-substantiated", "cause": "guest-wilful", "text": "x"}""").then().statusCode(200).body("checklist.item", hasItem("police"));
        act("R3001", kase, "checklist", "{\"item\": \"police\", \"result\": \"called\"}")
                .then()
                .statusCode(200)
                .body("checklist.find { it.item == 'police' }.result", equalTo("called"));
    }

    @Test
    void resolvesOnlyWhenAllLiablePartiesHaveDoneTheirs() {
        var kase = registered(aComplaintAt(PROPERTY).about("building/leak"), "P3001");
        act("P3001", kase, "acceptance", "{\"decision\": \"accepted\"}").then().statusCode(200);
        for (var party : List.of("company", "developer", "neighbour")) {
            act("P3001", kase, "tasks", "{\"party\": \"%s\", \"text\": \"x\"}".formatted(party))
                    .then()
                    .statusCode(200);
        }
        of("P3001", kase)
                .then()
                .body("tasks.party", equalTo(List.of("company", "developer", "neighbour")))
                .body("tasks.department", equalTo(Arrays.asList("engineering", null, "service")))
                .body("tasks[0].dueAt", equalTo("2026-10-03T16:00:00Z"));
        var resolution = "{\"result\": \"solved\", \"text\": \"已修好。\"}";

        for (var n = 1; n <= 3; n++) {
            act("P3001", kase, "resolution", resolution).then().statusCode(409);
            act("P3001", kase, "tasks/%d/completion".formatted(n), "{\"result\": \"x\"}")
                    .then()
                    .statusCode(200);
        }

        act("P3001", kase, "resolution", resolution).then().statusCode(200);
    }

    @Test
    void knowsThePartiesOfTheFileAlone() {
        var kase = registered(aComplaintAt(PROPERTY).about("building/leak"), "P3001");

        act("P3001", kase, "tasks", "{\"party\": \"mayor\", \"text\": \"x\"}")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("party"));
        assertThat(of("P3001", kase).<List<Object>>path("tasks")).isEmpty();
    }

    private static Registered registered(Registered complaint, String supervisor) {
        complaint.tell();
        as(supervisor)
                .get("/api/cases/%s?wait=10s".formatted(complaint.id()))
                .then()
                .statusCode(200);
        return complaint;
    }

    private static Response act(String staff, Registered kase, String action, String body) {
        var etag = of(staff, kase).header("ETag");
        return as(staff).header("If-Match", etag).body(body).post("/api/cases/%s/%s".formatted(kase.id(), action));
    }

    private static Response of(String staff, Registered kase) {
        return as(staff).get("/api/cases/" + kase.id());
    }
}
