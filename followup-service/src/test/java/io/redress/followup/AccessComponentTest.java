package io.redress.followup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint by every role of both organisations. An endpoint that is missing from the table fails the test. */
@QuarkusTest
class AccessComponentTest extends FollowupSuite {

    private static final String CALLERS = "caller";
    private static final String ANYONE = "anyone";
    private static final String OPERATORS = "operator";

    /** Who may call what; a body where one is asked for. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET /api/callbacks", CALLERS),
            Map.entry("GET /api/callbacks/{n}", CALLERS),
            Map.entry("POST /api/callbacks/{n}/claim", CALLERS),
            Map.entry("POST /api/callbacks/{n}/customer", CALLERS),
            Map.entry("POST /api/callbacks/{n}/appointment", CALLERS),
            Map.entry("POST /api/callbacks/{n}/attempts", CALLERS),
            Map.entry("GET /api/surveys/{token}", ANYONE),
            Map.entry("POST /api/surveys/{token}", ANYONE),
            Map.entry("GET /api/dead-letters", OPERATORS),
            Map.entry("POST /api/dead-letters/{n}/retry", OPERATORS),
            Map.entry("GET /api/journal/verification", OPERATORS),
            Map.entry("POST /api/journal/heal", OPERATORS),
            Map.entry("GET /internal/journal/verification", "internal"));

    private static final Map<String, String> BODIES = Map.of(
            "POST /api/callbacks/{n}/customer", "{\"reason\": \"回访\"}",
            "POST /api/callbacks/{n}/appointment", "{\"at\": \"2026-10-12T10:00:00+08:00\"}",
            "POST /api/callbacks/{n}/attempts", "{\"outcome\": \"busy\"}",
            "POST /api/surveys/{token}", "{\"resolved\": true, \"satisfaction\": 5}");

    private static final Map<String, String> STAFF = Map.of(
            "agent", "E2001",
            "handler", "E1024",
            "supervisor", "E1001",
            "caller", "E5001",
            "analyst", "E6001",
            "admin", "E7001",
            "privacy", "E8001",
            "operator", "E9001");

    @Test
    void hasEveryEndpointInItsTable() {
        Map<String, Map<String, Object>> paths =
                RestAssured.given().accept("application/json").get("/q/openapi").path("paths");
        var endpoints = new TreeSet<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(Set.of("get", "post", "put", "delete", "patch")::contains)
                .forEach(method -> endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(endpoints).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void letsInWhoseWorkItIsAndNobodyElse() {
        var n = callback(resolved());
        var wrong = new LinkedHashMap<String, Integer>();
        for (var endpoint : endpointsOf(CALLERS)) {
            STAFF.forEach((role, staff) -> {
                var refused = call(endpoint, staff, n).statusCode() == 403;
                if (refused == role.equals("caller")) {
                    wrong.put(endpoint + " by " + role, call(endpoint, staff, n).statusCode());
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void asksEverybodyWhoTheyAre() {
        var n = callback(resolved());

        for (var endpoint : endpointsOf(CALLERS)) {
            var answer = perform(endpoint, RestAssured.given().contentType("application/json"), n);
            assertThat(answer.statusCode()).as(endpoint).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).as(endpoint).startsWith("Basic");
            assertThat(call(endpoint, "nobody", n).statusCode()).as(endpoint).isEqualTo(401);
        }
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        var n = callback(resolved());

        for (var endpoint :
                endpointsOf(CALLERS).stream().filter(one -> one.contains("{n}")).toList()) {
            assertThat(call(endpoint, STRANGER, n).statusCode()).as(endpoint).isEqualTo(404);
        }
        assertThat(as(STRANGER).get("/api/callbacks").<List<Object>>path("items"))
                .isEmpty();
        assertThat(as(STRANGER)
                        .queryParam("organization", HERE)
                        .get("/api/callbacks")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(CALLER)
                        .queryParam("organization", HERE)
                        .get("/api/callbacks")
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<String> endpointsOf(String who) {
        return TABLE.entrySet().stream()
                .filter(row -> row.getValue().equals(who))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toList());
    }

    private static Response call(String endpoint, String staff, long n) {
        return perform(endpoint, as(staff), n);
    }

    private static Response perform(String endpoint, RequestSpecification request, long n) {
        var parts = endpoint.split(" ", 2);
        var path = parts[1].replace("{n}", String.valueOf(n));
        if (BODIES.containsKey(endpoint)) {
            request.body(BODIES.get(endpoint));
        }
        return request.request(parts[0], path);
    }
}
