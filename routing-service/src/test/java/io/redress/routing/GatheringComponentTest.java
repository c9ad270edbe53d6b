package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** What complaints say together: early warnings, proposed incidents, collective cases. */
@QuarkusTest
class GatheringComponentTest extends OnInfrastructure {

    private static final String BRANCH = "mobile-branch";
    private static final String NETWORK = "mobile-network";
    private static final String MALL = "mall";
    private static boolean published;

    @BeforeEach
    void publish() {
        if (!published) {
            published = true;
            List.of(BRANCH, NETWORK, MALL).forEach(Published::publish);
            for (var supervisor : List.of("C3001", "N3001", "M3001")) {
                await().until(() -> as(supervisor).get("/api/cases").statusCode() == 200);
            }
        }
    }

    @Test
    void warnsOfFiveComplaintsAboutOneHallWithinAnHour() {
        var four = IntStream.range(0, 4).mapToObj(_ -> atHall("H-1")).toList();
        atHall("H-2");
        assertThat(warnings("hall-cluster", "H-1")).isEmpty();

        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofMinutes(59)));
        var fifth = atHall("H-1");

        var raised = warnings("hall-cluster", "H-1");
        assertThat(raised).hasSize(1);
        var n = raised.getFirst();
        var found = "items.find { it.n == %d }.".formatted(n);
        as("C3001")
                .get("/api/warnings")
                .then()
                .body(found + "level", equalTo("general"))
                .body(found + "recipients", equalTo(List.of("service-head", "hall-manager")))
                .body(found + "staff", notNullValue())
                .body(found + "complaints.size()", equalTo(5))
                .body(found + "complaints[0]", equalTo(four.getFirst().id().toString()))
                .body(found + "complaints[4]", equalTo(fifth.id().toString()));
        atHall("H-1");
        assertThat(warnings("hall-cluster", "H-1")).containsExactly(n);
        as("N3001").get("/api/warnings").then().body("items.rule", not(hasItem("hall-cluster")));
    }

    @Test
    void seesThemTogetherInWhateverOrderTheyAreOpened() {
        IntStream.of(3, 0, 4, 1, 2)
                .mapToObj(Duration::ofMinutes)
                .forEach(later -> opened(
                        "C3001",
                        Registered.aComplaintAt(BRANCH)
                                .about("service/hall")
                                .at("qingcheng", "H-5")
                                .receivedAt(TestTime.EVE
                                        .minus(Duration.ofMinutes(10))
                                        .plus(later))));

        assertThat(warnings("hall-cluster", "H-5")).hasSize(1);
    }

    @Test
    void doesNotCountWhatIsOlderThanTheRuleSays() {
        IntStream.range(0, 4).forEach(_ -> atHall("H-3"));

        TestTime.CLOCK.set(TestTime.EVE.plus(Duration.ofMinutes(61)));
        atHall("H-3");

        assertThat(warnings("hall-cluster", "H-3")).isEmpty();
    }

    @Test
    void warnsAtOnceOfAThreat() {
        var complaint = opened(
                "C3001",
                Registered.aComplaintAt(BRANCH)
                        .about("service/hall")
                        .with(data -> data.putArray("signals").add("media-threat"))
                        .at("qingcheng", "H-4"));

        var found = "items.find { it.complaints == ['%s'] }.".formatted(complaint.id());
        as("C3001")
                .get("/api/warnings")
                .then()
                .body(found + "level", equalTo("serious"))
                .body(found + "rule", equalTo("media-threat"));
    }

    @Test
    void proposesAnIncidentThatAPersonTakesOrDismisses() {
        var site = "S-" + UUID.randomUUID().toString().substring(0, 8);
        var ten = IntStream.range(0, 10)
                .mapToObj(_ -> opened(
                        "N3001",
                        Registered.aComplaintAt(NETWORK).about("data/no-data").at("yangshan", site)))
                .toList();

        var found = "items.find { it.site == '%s' }".formatted(site);
        int n = as("N3001")
                .get("/api/incidents?status=proposed")
                .then()
                .body(found + ".category", equalTo("data/no-data"))
                .body(found + ".count", equalTo(10))
                .extract()
                .path(found + ".n");
        as("N3001")
                .body("""
                        {"cause": "carrier-fault", "explanation": {"zh-CN": "设备故障"}, "expectedRecovery": "%s"}""".formatted(TestTime.EVE.plus(Duration.ofHours(3))))
                .post("/api/incidents/%d/acceptance".formatted(n))
                .then()
                .statusCode(200)
                .body("status", equalTo("open"));

        for (var complaint : ten) {
            await().until(() -> at("N3001", complaint).path("incident.n"), Integer.valueOf(n)::equals);
        }
        as("N3001")
                .body("{\"reason\": \"None.\"}")
                .post("/api/incidents/%d/dismissal".formatted(n))
                .then()
                .statusCode(409);
    }

    @Test
    void makesOneMajorCaseOfFiveTenantsWithTheSameMatter() {
        var tenants = IntStream.range(0, 5).mapToObj(_ -> tenant()).toList();
        var leader = tenants.getFirst();

        at("M3001", leader)
                .then()
                .body("severity", equalTo("major"))
                .body(
                        "members",
                        equalTo(tenants.subList(1, 5).stream()
                                .map(tenant -> tenant.id().toString())
                                .toList()))
                .body("clocks.milestone", hasItem("headquarters"))
                .body("clocks.find { it.milestone == 'headquarters' }.dueAt", equalTo("2026-10-01T01:00:00Z"));
        at("M3001", tenants.get(4)).then().body("memberOf", equalTo(leader.id().toString()));

        var sixth = tenant();
        at("M3001", leader).then().body("members.size()", equalTo(5));
        at("M3001", sixth).then().body("memberOf", equalTo(leader.id().toString()));

        done("acceptance", "{\"decision\": \"accepted\"}", leader);
        done("resolution", "{\"result\": \"solved\", \"text\": \"The drain is mended.\"}", leader);
        for (var member : tenants.subList(1, 5)) {
            await().until(() -> at("M3001", member).path("status"), "resolved"::equals);
        }
    }

    private static Registered tenant() {
        return opened(
                "M3001",
                Registered.aComplaintAt(MALL).about("tenant/surroundings").with(data -> data.put("kind", "tenant")));
    }

    private static Registered atHall(String site) {
        return opened(
                "C3001", Registered.aComplaintAt(BRANCH).about("service/hall").at("qingcheng", site));
    }

    private static Registered opened(String supervisor, Registered complaint) {
        complaint.tell();
        as(supervisor)
                .get("/api/cases/%s?wait=10s".formatted(complaint.id()))
                .then()
                .statusCode(200);
        return complaint;
    }

    private static Response at(String supervisor, Registered complaint) {
        return as(supervisor).get("/api/cases/" + complaint.id());
    }

    private static void done(String act, String body, Registered complaint) {
        as("M3001")
                .header("If-Match", at("M3001", complaint).header("ETag"))
                .body(body)
                .post("/api/cases/%s/%s".formatted(complaint.id(), act))
                .then()
                .statusCode(200);
    }

    private static List<Integer> warnings(String rule, String site) {
        return as("C3001")
                .get("/api/warnings?limit=500")
                .path("items.findAll { it.rule == '%s' && it.site == '%s' }.n".formatted(rule, site));
    }
}
