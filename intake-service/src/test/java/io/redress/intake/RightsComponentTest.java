package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import static io.redress.intake.Road.as;
import static io.redress.intake.Road.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint × every kind of caller. An endpoint that is in the OpenAPI document and not in the table fails the test. */
@QuarkusTest
@OnTheRealThing
class RightsComponentTest {

    private static final List<String> CALLERS = List.of(
            "nobody",
            "code",
            "wrong-code",
            "agent",
            "handler.customer-service@telecom-operator",
            "handler",
            "supervisor",
            "caller",
            "analyst",
            "admin",
            "privacy",
            "operator",
            "F1",
            "unknown");

    private static final String REGISTRATION = """
            {"organization":"telecom-operator","channel":"sms","description":"多收了 12 元"}""";

    /** What each of {@link #CALLERS} is answered; {@code F1} has all roles at another organisation. */
    private record Row(String method, String path, String body, List<Integer> answers) {
        static Row of(String method, String path, String body, String answered) {
            var answers =
                    Arrays.stream(answered.split(" ")).map(Integer::valueOf).toList();
            assertThat(answers).hasSameSizeAs(CALLERS);
            return new Row(method, path, body, answers);
        }

        String name() {
            return method + " " + path;
        }
    }

    private static final List<Row> TABLE = List.of(
            // nobody, code, wrong code, agent, handler there, handler elsewhere, supervisor, caller, analyst, admin,
            // privacy, operator, F1, unknown
            Row.of("GET", "/api/procedures", "", "200 200 200 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of(
                    "GET",
                    "/api/procedures/{organization}",
                    "",
                    "200 200 200 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of("POST", "/api/complaints", REGISTRATION, "201 201 201 201 201 201 201 201 201 201 201 201 201 401"),
            Row.of(
                    "POST",
                    "/api/complaints/classification",
                    """
                    {"organization":"telecom-operator","text":"没有信号"}""",
                    "200 200 200 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of(
                    "POST",
                    "/api/complaints/access-code",
                    """
                    {"reference":"TEL-260930-7K3F9Q","phone":"13800138000"}""",
                    "200 200 200 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of("GET", "/api/complaints", "", "401 401 401 200 200 200 200 200 403 403 200 403 404 401"),
            Row.of("GET", "/api/complaints/{complaint}", "", "401 200 404 200 200 403 200 403 403 403 200 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/timeline",
                    "",
                    "401 200 404 200 200 403 200 403 403 403 200 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/messages",
                    "",
                    "401 200 404 200 200 403 200 403 403 403 200 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/choice",
                    "{\"refused\":true}",
                    "401 202 404 202 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/supplements",
                    "{\"text\":\"x\"}",
                    "401 202 404 202 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/messages",
                    "{\"text\":\"x\"}",
                    "401 202 404 202 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/withdrawal",
                    "{\"reason\":\"x\"}",
                    "401 202 404 202 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/appeal",
                    "{\"text\":\"x\"}",
                    "401 202 404 202 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/join",
                    "{\"with\":\"TEL-260930-7K3F9Q\"}",
                    "401 401 401 409 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "DELETE",
                    "/api/complaints/{complaint}/join",
                    "",
                    "401 401 401 204 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "PUT",
                    "/api/complaints/{complaint}/customer",
                    "{\"phone\":\"13800138000\"}",
                    "401 401 401 204 403 403 403 403 403 403 403 403 404 401"),
            Row.of("POST", "/api/customers/search", """
                    {"organization":"telecom-operator","phone":"13800138000"}""", "401 401 401 200 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/attachments",
                    "",
                    "401 201 404 201 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/attachments",
                    "",
                    "401 200 404 200 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/attachments/{n}",
                    "",
                    "401 404 404 404 403 403 403 403 403 403 403 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/events/ticket",
                    "",
                    "401 201 404 201 201 403 201 403 403 403 201 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/events",
                    "",
                    "401 401 401 401 401 401 401 401 401 401 401 401 401 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/erasure",
                    "",
                    "401 401 401 403 403 403 403 403 403 403 200 403 404 401"),
            Row.of(
                    "POST",
                    "/api/complaints/{complaint}/freeze",
                    "",
                    "401 401 401 403 403 403 403 403 403 403 200 403 404 401"),
            Row.of(
                    "GET",
                    "/api/complaints/{complaint}/export",
                    "",
                    "401 401 401 403 403 403 403 403 403 403 200 403 404 401"),
            Row.of("GET", "/api/outbox", "", "200 200 200 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of("GET", "/api/people", "", "401 401 401 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of("GET", "/api/people/me", "", "401 401 401 200 200 200 200 200 200 200 200 200 200 401"),
            Row.of(
                    "PUT",
                    "/api/people/{staff}/absence",
                    """
                    {"from":"2026-12-01T00:00:00Z","to":"2026-12-02T00:00:00Z"}""",
                    "401 401 401 403 403 403 204 403 403 403 403 403 404 401"),
            Row.of(
                    "GET",
                    "/internal/complaints/{complaint}/attachments",
                    "",
                    "401 401 401 401 401 401 401 401 401 401 401 401 401 401"),
            Row.of(
                    "POST",
                    "/internal/complaints/{complaint}/attachments",
                    "",
                    "401 401 401 401 401 401 401 401 401 401 401 401 401 401"),
            Row.of(
                    "POST",
                    "/internal/complaints/{complaint}/attachments/{n}",
                    """
                    {"organization":"telecom-operator","staff":"E1024","role":"handler","asked":"routing","reason":"x"}""",
                    "401 401 401 401 401 401 401 401 401 401 401 401 401 401"),
            Row.of(
                    "POST",
                    "/internal/complaints/{complaint}/customer",
                    """
                    {"organization":"telecom-operator","staff":"E1024","role":"handler","asked":"routing","reason":"x"}""",
                    "401 401 401 401 401 401 401 401 401 401 401 401 401 401"));

    /** Endpoints of the runtime, tried where they are written. */
    private static final List<String> OF_THE_RUNTIME =
            List.of("/api/dead-letters", "/api/journal", "/internal/journal");

    @TestFactory
    Stream<DynamicTest> everyCallerIsAnsweredAsTheTableSays() {
        return TABLE.stream()
                .flatMap(row -> CALLERS.stream()
                        .map(caller -> DynamicTest.dynamicTest(
                                "%s as %s".formatted(row.name(), caller),
                                () -> assertThat(call(row, caller).statusCode())
                                        .isEqualTo(row.answers().get(CALLERS.indexOf(caller))))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void noEndpointIsMissingFromTheTable() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        var documented = new TreeSet<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .filter(_ -> OF_THE_RUNTIME.stream().noneMatch(path::startsWith))
                .forEach(method -> documented.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));

        assertThat(documented)
                .isEqualTo(new TreeSet<>(TABLE.stream().map(Row::name).toList()));
    }

    @Test
    void theRuntimesEndpointsAreForOperators() {
        for (var user : new ArrayList<>(CALLERS.subList(3, CALLERS.size()))) {
            var expected = switch (user) {
                case "operator", "F1" -> 200;
                case "unknown" -> 401;
                default -> 403;
            };
            assertThat(as(user).get("/api/dead-letters").statusCode()).as(user).isEqualTo(expected);
            assertThat(as(user).get("/api/journal/verification").statusCode())
                    .as(user)
                    .isEqualTo(expected);
        }
        given().get("/api/dead-letters").then().statusCode(401);
        given().get("/api/journal/verification").then().statusCode(401);
        given().get("/internal/journal/verification").then().statusCode(401);
    }

    /** Each call has a complaint of its own: some of them end it. */
    private static Response call(Row row, String caller) {
        var complaint = registered(REGISTRATION);
        var request = authenticated(caller, complaint);
        if (!row.body().isEmpty()) {
            request.contentType("application/json").body(row.body());
        }
        if (row.name().matches("POST /.*/attachments")) {
            request.multiPart("file", "a.txt", new byte[] {'x'});
        }
        if (row.name().equals("GET /api/complaints")) {
            request.queryParam("organization", "telecom-operator");
        }
        var path = row.path()
                .replace("{complaint}", complaint.id().toString())
                .replace("{organization}", "telecom-operator")
                .replace("{staff}", "E2003")
                .replace("{n}", "1");
        return request.request(row.method(), path);
    }

    private static RequestSpecification authenticated(String caller, Road.Complaint complaint) {
        return switch (caller) {
            case "nobody" -> given();
            case "code" -> Road.customer(complaint);
            case "wrong-code" -> given().header("X-Access-Code", "0123456789ABCDEF");
            default -> as(caller);
        };
    }
}
