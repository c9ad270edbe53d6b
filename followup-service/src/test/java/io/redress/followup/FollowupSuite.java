package io.redress.followup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.redress.runtime.id.Ids;
import io.redress.runtime.testing.Infrastructure;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The ground of the component tests: database, broker, intake's one call, the delivered procedure, and people of two organisations. */
@WithTestResource(value = Infrastructure.class, initArgs = @ResourceArg(name = "database", value = "followup"))
@WithTestResource(FakeIntake.class)
public abstract class FollowupSuite {

    public static final String HERE = TelecomOperator.CODE;
    public static final String ELSEWHERE = "hotel";

    public static final String CALLER = "E5001";
    public static final String COLLEAGUE = "E5002";
    public static final String STRANGER = "H5001";

    private static final String VERSION = publishedVersion();

    private static String publishedVersion() {
        var procedure = TelecomOperator.procedure();
        Neighbours.publish(
                "/intake",
                "redress.procedures",
                HERE + "@" + procedure.version(),
                "redress.procedure.v1",
                HERE,
                Map.of(
                        "organization",
                        HERE,
                        "version",
                        procedure.version(),
                        "label",
                        procedure.label(),
                        "publishedAt",
                        "2026-09-01T00:00:00Z",
                        "current",
                        true,
                        "files",
                        procedure.files()));
        return procedure.version();
    }

    private static boolean published;

    /** Once for all classes; the port is known from the first test on. */
    private static synchronized void publishPeople() {
        if (published) {
            return;
        }
        published = true;
        publish(
                HERE,
                List.of(
                        person(CALLER, "caller"),
                        person(COLLEAGUE, "caller"),
                        person(FakeIntake.COMPLAINED_ABOUT, "caller"),
                        person("E2001", "agent"),
                        person("E1024", "handler"),
                        person("E1001", "supervisor"),
                        person("E6001", "analyst"),
                        person("E7001", "admin"),
                        person("E8001", "privacy"),
                        person("E9001", "operator")));
        publish(ELSEWHERE, List.of(person(STRANGER, "caller"), person("H1024", "handler")));
        for (var staff : List.of(CALLER, STRANGER)) {
            await().until(() -> as(staff).get("/api/callbacks").statusCode() == 200);
        }
    }

    private static void publish(String organization, List<Map<String, Object>> people) {
        var document = Map.of("organization", organization, "version", 1, "people", people, "absences", List.of());
        Neighbours.publish("/intake", "redress.people", organization, "redress.people.v1", organization, document);
    }

    private static Map<String, Object> person(String staff, String role) {
        return Map.of(
                "staff",
                staff,
                "name",
                Map.of("zh-CN", "某岗", "en", "Some post"),
                "department",
                "service",
                "positions",
                List.of(role),
                "duty",
                false,
                "roles",
                List.of(role));
    }

    @BeforeEach
    void friday() {
        publishPeople();
        TestTime.CLOCK.set(TestTime.FRIDAY);
        FakeIntake.away(false);
    }

    /** The clock stands at the time of day in Shanghai. */
    protected static void at(String local) {
        TestTime.CLOCK.set(Instant.parse(local + "+08:00"));
    }

    protected static RequestSpecification as(String staff) {
        return given().auth().preemptive().basic(staff, staff).contentType("application/json");
    }

    protected static UUID registered(Consumer<ObjectNode> change) {
        var complaint = Ids.next();
        Neighbours.registered(complaint, HERE, change.andThen(FollowupSuite::onThisVersion));
        return complaint;
    }

    protected static void routed(UUID complaint, String name, int round) {
        Neighbours.routing(complaint, HERE, name, data -> onThisVersion(data.put("round", round)));
    }

    private static void onThisVersion(ObjectNode data) {
        data.put("procedure", VERSION).put("category", "billing/wrong-charge").put("channel", "web");
        reachable(data, "phone", "email");
    }

    /** Only where the fact says it at all. */
    private static void reachable(ObjectNode data, String... ways) {
        if (data.has("reachable") && data.path("needs").isEmpty()) {
            var list = data.putArray("reachable");
            for (var way : ways) {
                list.add(way);
            }
        }
    }

    /** A complaint of a customer who can be called, resolved in its first round at the present moment. */
    protected static UUID resolved() {
        var complaint = registered(data -> data.putArray("needs"));
        routed(complaint, "case.resolved", 1);
        return complaint;
    }

    /** The number of the one callback in the queue for the complaint. */
    protected static long callback(UUID complaint) {
        await().until(() -> queue(complaint).size() == 1);
        return ((Number) Objects.requireNonNull(queue(complaint).getFirst().get("n"))).longValue();
    }

    protected static List<Map<String, Object>> queue(UUID complaint) {
        return as(CALLER)
                .queryParam("complaint", complaint.toString())
                .get("/api/callbacks")
                .path("items");
    }

    protected static Response post(String staff, long n, String action, String body) {
        return as(staff).body(body).post("/api/callbacks/" + n + "/" + action);
    }

    protected static Response claim(String staff, long n) {
        return as(staff).post("/api/callbacks/" + n + "/claim");
    }

    protected static Response attempt(String staff, long n, String body) {
        return post(staff, n, "attempts", body);
    }

    /** Resolved, called about, and taken by a caller. */
    protected static UUID claimed(String staff) {
        var complaint = resolved();
        var n = callback(complaint);
        claim(staff, n).then().statusCode(200);
        return complaint;
    }

    protected static String reached(boolean resolved, int satisfaction) {
        return """
                {"outcome": "reached", "validity": {"identity": true, "understanding": true, "script": true, "explicit": true},
                 "recording": "tel/2026/10/10/0041", "answers": {"resolved": %s, "satisfaction": %d, "recommend": 9, "remark": "谢谢"}}
                """.formatted(resolved, satisfaction);
    }
}
