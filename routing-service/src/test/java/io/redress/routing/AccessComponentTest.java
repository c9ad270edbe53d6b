package io.redress.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static io.redress.routing.testing.CaseDriver.ACCEPTANCE;
import static io.redress.routing.testing.CaseDriver.CLOSURE;
import static io.redress.routing.testing.CaseDriver.INVESTIGATION;
import static io.redress.routing.testing.CaseDriver.PROPOSAL;
import static io.redress.routing.testing.CaseDriver.REPLY;
import static io.redress.routing.testing.CaseDriver.RESOLUTION;
import static io.redress.routing.testing.Registered.aComplaint;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint × whoever may call it. An endpoint of the OpenAPI document that is missing here is a failure. */
@QuarkusTest
class AccessComponentTest extends OnInfrastructure {

    /** Whoever there is, as seen from a case of billing that E1024, E1025 or E1026 owns. */
    enum Who {
        NOBODY(""),
        OWNER("owner"),
        COLLEAGUE("colleague"),
        SUPERVISOR("E3001"),
        ACCUSED("E1020"),
        OTHER_DEPARTMENT("E1051"),
        AGENT("E2001"),
        CALLER("E4001"),
        ANALYST("E5001"),
        ADMIN("E5002"),
        PRIVACY("E5003"),
        OPERATOR("E5004"),
        OTHER_ORGANIZATION("H1");

        private final String staff;

        Who(String staff) {
            this.staff = staff;
        }
    }

    /**
     * @param allowed what those who may get who send no If-Match, for acts
     * @param by who may; all others get 403, another organisation 404, nobody 401
     */
    record Endpoint(String method, String path, String body, int allowed, Set<Who> by) {
        String name() {
            return method + " " + path;
        }
    }

    private static final Set<Who> CONCERNED = Set.of(Who.OWNER, Who.COLLEAGUE, Who.SUPERVISOR);
    private static final Set<Who> SUPERVISORS = Set.of(Who.SUPERVISOR);
    private static final String REASON = "{\"reason\": \"x\"}";
    private static final String DECISION = "{\"approved\": true, \"reason\": \"x\"}";
    private static final String PROCEDURE =
            "{\"version\": \"2026.2+3c9f0b71d2ae\", \"elapsed\": \"keep\", \"reason\": \"x\"}";
    private static final String INCIDENT =
            "{\"cause\": \"none-of-these\", \"explanation\": {\"en\": \"x\"}, \"expectedRecovery\": \"2026-10-01T10:00:00Z\"}";
    private static final String NOTICE =
            "{\"department\": \"none-of-these\", \"cause\": \"none-of-these\", \"text\": \"x\", \"dueAt\": \"2026-10-20T10:00:00Z\"}";
    private static final Set<Who> STAFF = EnumSet.complementOf(EnumSet.of(Who.NOBODY, Who.OTHER_ORGANIZATION));
    private static final Set<Who> OPERATORS = Set.of(Who.OPERATOR);

    private static final List<Endpoint> TABLE = List.of(
            new Endpoint("GET", "/api/cases/{id}", "", 200, CONCERNED),
            new Endpoint("GET", "/api/cases/{id}/clocks/{milestone}/explanation", "", 200, CONCERNED),
            new Endpoint("GET", "/api/cases/{id}/log", "", 200, CONCERNED),
            new Endpoint("GET", "/api/cases/{id}/log/verification", "", 200, CONCERNED),
            new Endpoint(
                    "POST", "/api/cases/{id}/customer", "{\"reason\": \"x\"}", 503, Set.of(Who.OWNER, Who.SUPERVISOR)),
            act("acceptance", ACCEPTANCE),
            act("investigation", INVESTIGATION),
            act("proposal", PROPOSAL),
            act("choice", "{\"alternative\": 1}"),
            act("reply", REPLY),
            act("resolution", RESOLUTION),
            act("closure", CLOSURE),
            act("notes", "{\"text\": \"x\"}"),
            act("pause", "{\"reason\": \"customer-absent\", \"waitingFor\": \"customer\"}"),
            act("pause/decision", DECISION),
            act("resumption", REASON),
            act("progress", "{\"text\": \"x\"}"),
            act("extension", "{\"milestone\": \"solution\", \"until\": \"2026-10-20T10:00:00Z\", \"reason\": \"x\"}"),
            act("extension/decision", DECISION),
            act("procedure", PROCEDURE, 428, SUPERVISORS),
            act("transfer", "{\"department\": \"network\", \"reason\": \"x\"}"),
            act("rejection", REASON),
            act("classification", "{\"severity\": \"urgent\", \"reason\": \"x\"}"),
            act("concerns", "{\"staff\": [\"E1041\"]}"),
            act("checklist", "{\"item\": \"form\", \"result\": \"done\"}"),
            act("tasks", "{\"party\": \"company\", \"text\": \"x\"}"),
            act("tasks/{n}/completion", "{\"result\": \"x\"}", 404, CONCERNED),
            act("review", "{\"agrees\": true, \"reason\": \"x\"}", 428, Set.of(Who.COLLEAGUE, Who.SUPERVISOR)),
            act("conference", "{\"participants\": [\"E1024\"], \"outcome\": \"x\", \"signed\": []}"),
            act("escalation", "{\"to\": \"supervisor\", \"reason\": \"x\"}"),
            act("referral", "{\"body\": \"regulator\", \"reason\": \"x\"}"),
            act("reply/return", REASON, 428, SUPERVISORS),
            act("remedies", "{\"type\": \"apology\", \"reason\": \"x\"}"),
            act("remedies/{n}/decision", DECISION, 404, CONCERNED),
            act("remedies/{n}/execution", "{\"reference\": \"x\"}", 404, CONCERNED),
            new Endpoint("POST", "/api/incidents", INCIDENT, 422, SUPERVISORS),
            new Endpoint("GET", "/api/incidents/{n}", "", 404, SUPERVISORS),
            new Endpoint("POST", "/api/incidents/{n}/acceptance", INCIDENT, 404, SUPERVISORS),
            new Endpoint("POST", "/api/incidents/{n}/dismissal", "{}", 404, SUPERVISORS),
            new Endpoint("POST", "/api/incidents/{n}/recovery", "{}", 404, SUPERVISORS),
            new Endpoint("POST", "/api/notices", NOTICE, 422, SUPERVISORS),
            // Who may is said of a notice that there is; that there is none, everybody is told.
            new Endpoint("GET", "/api/notices/{n}", "", 404, STAFF),
            new Endpoint("POST", "/api/notices/{n}/answer", "{\"text\": \"x\"}", 404, STAFF),
            new Endpoint("POST", "/api/notices/{n}/contest", REASON, 404, STAFF),
            new Endpoint("POST", "/api/notices/{n}/contest/decision", REASON, 404, STAFF),
            new Endpoint(
                    "POST", "/api/notices/{n}/verification", "{\"effective\": true, \"text\": \"x\"}", 404, STAFF));

    /** Not about one case: another organisation's people see their own. */
    private static final Map<String, Set<Who>> GENERAL = Map.of(
            "GET /api/cases",
            Set.of(Who.OWNER, Who.COLLEAGUE, Who.SUPERVISOR, Who.ACCUSED, Who.OTHER_DEPARTMENT, Who.OTHER_ORGANIZATION),
            "GET /api/incidents",
            Set.of(Who.SUPERVISOR, Who.OTHER_ORGANIZATION),
            "GET /api/warnings",
            Set.of(Who.SUPERVISOR, Who.OTHER_ORGANIZATION),
            "GET /api/notices",
            EnumSet.complementOf(EnumSet.of(Who.NOBODY)),
            "GET /api/dead-letters",
            OPERATORS,
            "GET /api/journal/verification",
            OPERATORS);

    /** Tried where they belong: in the runtime's own tests, and where procedures are checked. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of(
            "POST /api/dead-letters/{n}/retry",
            "POST /api/journal/heal",
            "GET /internal/journal/verification",
            "POST /api/procedures/check");

    private String id = "";
    private String owner = "";

    private static Endpoint act(String action, String body) {
        return act(action, body, 428, CONCERNED);
    }

    /** @param allowed 404 where there is no such part of the case */
    private static Endpoint act(String action, String body, int allowed, Set<Who> by) {
        return new Endpoint("POST", "/api/cases/{id}/" + action, body, allowed, by);
    }

    static Stream<Endpoint> table() {
        return TABLE.stream();
    }

    @BeforeEach
    void openACase() {
        var complaint = register(aComplaint()
                .with(data -> data.putObject("concerns").putArray("staff").add(Who.ACCUSED.staff)));
        id = complaint.id().toString();
        owner = as("E3001").get("/api/cases/" + id).path("owner.staff");
    }

    @ParameterizedTest
    @MethodSource("table")
    void opensToThoseWhoMayAndToNobodyElse(Endpoint endpoint) {
        for (var who : Who.values()) {
            assertThat(status(who, endpoint.method(), endpoint.path(), endpoint.body()))
                    .as("%s by %s", endpoint.name(), who)
                    .isEqualTo(expected(endpoint, who));
        }
    }

    @Test
    void opensWhatIsNotAboutOneCase() {
        GENERAL.forEach((name, by) -> {
            var parts = name.split(" ", 2);
            for (var who : Who.values()) {
                var expected = by.contains(who) ? 200 : who == Who.NOBODY ? 401 : 403;
                assertThat(status(who, parts[0], parts[1], ""))
                        .as("%s by %s", name, who)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void triesEveryEndpointThereIs() throws Exception {
        var tried = new TreeSet<>(GENERAL.keySet());
        TABLE.forEach(endpoint -> tried.add(endpoint.name()));
        tried.addAll(TRIED_ELSEWHERE);

        assertThat(documented()).isEqualTo(tried);
    }

    private static Set<String> documented() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        var names = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> names.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return names;
    }

    private static int expected(Endpoint endpoint, Who who) {
        return switch (who) {
            case NOBODY -> 401;
            case OTHER_ORGANIZATION -> 404;
            default -> endpoint.by().contains(who) ? endpoint.allowed() : 403;
        };
    }

    private int status(Who who, String method, String path, String body) {
        return caller(who)
                .body(body)
                .request(
                        method,
                        path.replace("{id}", id)
                                .replace("{milestone}", "solution")
                                .replace("{n}", path.startsWith("/api/cases") ? "1" : "999999"))
                .statusCode();
    }

    private RequestSpecification caller(Who who) {
        return switch (who) {
            case NOBODY -> given().contentType("application/json");
            case OWNER -> as(owner);
            case COLLEAGUE -> as(owner.equals("E1024") ? "E1025" : "E1024");
            default -> as(who.staff);
        };
    }
}
