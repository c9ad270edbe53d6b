package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class EdgeComponentTest {

    private static final String ID = "0190163d-8694-739b-aea5-966c26f8ad91";

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user);
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:redress:problem:" + code));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, A1, acme, billing",
        "B1, B1, other, ''",
        "handler, A1, acme, billing",
        "handler@acme, A1, acme, billing",
        "handler.repair@acme, A2, acme, repair",
        "agent, A1, acme, billing",
        "supervisor@other, B1, other, ''",
        "supervisor@acme, A3, acme, office",
        "supervisor2@acme, A4, acme, office",
        "operator@acme, A4, acme, office"
    })
    void knowsTheDemoPeople(String user, String staff, String organization, String department) {
        as(user).get("/edge/me")
                .then()
                .statusCode(200)
                .body("staff", equalTo(staff))
                .body("organization", equalTo(organization))
                .body("department", equalTo(department));
    }

    @Test
    void givesRolesAndPositions() {
        as("A1").get("/edge/me")
                .then()
                .body("roles", hasItems("agent", "handler"))
                .body("positions", hasItems("clerk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "privacy", "supervisor2@other", "handler.kitchen@acme", "A1@acme", "internal", ""})
    void refusesWhoIsNotThere(String user) {
        isProblem(as(user).get("/edge/me").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", "Basic realm=\"redress\"");
    }

    @Test
    void refusesAWrongPasswordEvenWhereNoneIsNeeded() {
        isProblem(given().auth().preemptive().basic("A1", "x").get("/edge/me").then(), 401, "unauthenticated");
        isProblem(given().header("Authorization", "Basic !").get("/edge/me").then(), 401, "unauthenticated");
        isProblem(given().header("Authorization", "Basic QTE=").get("/edge/me").then(), 401, "unauthenticated");
    }

    @Test
    void takesNoBearerTokenHere() {
        given().header("Authorization", "Bearer x.y.z")
                .get("/edge/supervisors/acme")
                .then()
                .statusCode(401);
    }

    @Test
    void letsAnybodyCallWhatIsForAnybody() {
        when().get("/edge/me").then().statusCode(200).body("anonymous", equalTo(true));
    }

    @Test
    void tellsRoleAndOrganisationApart() {
        isProblem(when().get("/edge/supervisors/acme").then(), 401, "unauthenticated");
        isProblem(as("handler").get("/edge/supervisors/acme").then(), 403, "forbidden");
        isProblem(as("supervisor@other").get("/edge/supervisors/acme").then(), 404, "not-found");
        as("supervisor").get("/edge/supervisors/acme").then().statusCode(200);
    }

    @Test
    void shutsInternalPaths() {
        isProblem(when().get("/internal/edge").then(), 401, "unauthenticated");
        isProblem(as("operator@acme").get("/internal/edge").then(), 401, "unauthenticated");
        isProblem(
                given().header("Redress-Internal", "wrong")
                        .get("/internal/edge")
                        .then(),
                401,
                "unauthenticated");
        given().header("Redress-Internal", EdgeProfile.SECRET)
                .get("/internal/edge")
                .then()
                .statusCode(200);
    }

    @Test
    void answersWhatIsNotThere() {
        isProblem(when().get("/edge/nothing").then(), 404, "not-found");
        isProblem(when().get("/nothing").then(), 404, "not-found");
        isProblem(when().delete("/edge/me").then(), 405, "method-not-allowed");
        isProblem(given().accept("image/png").get("/edge/me").then(), 406, "not-acceptable");
        isProblem(
                given().contentType("text/plain").body("x").post("/edge/things").then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", ID + "0", "%00", "a%2Fb"})
    void takesABadIdForAThingThatIsNotThere(String id) {
        isProblem(given().urlEncodingEnabled(false).get("/edge/things/" + id).then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "at=2026-11-20, at",
        "at=2026-11-20T09:30:00, at",
        "count=x, count",
        "count=99999999999, count",
        "mood=furious, mood"
    })
    void refusesABadParameterByName(String query, String field) {
        isProblem(when().get("/edge/things/" + ID + "?" + query).then(), 400, "bad-request")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString("must be"));
    }

    @Test
    void takesGoodParameters() {
        given().queryParam("at", "2026-11-20T09:30:00+08:00")
                .queryParam("count", 3)
                .queryParam("mood", "very-angry")
                .get("/edge/things/" + ID)
                .then()
                .statusCode(200);
    }

    @Test
    void saysNothingOfAFault() {
        isProblem(when().get("/edge/fault").then(), 500, "fault").body(not(containsString("13800138000")));
    }
}
