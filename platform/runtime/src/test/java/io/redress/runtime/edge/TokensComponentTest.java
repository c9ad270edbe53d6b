package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.Test;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(TokenProfile.class)
class TokensComponentTest {

    private static JwtClaimsBuilder token(String... roles) {
        return Jwt.subject("someone").claim("roles", List.of(roles)).expiresIn(Duration.ofMinutes(5));
    }

    private static JwtClaimsBuilder staff(String organization, String staff, String... roles) {
        return token(roles).claim("organization", organization).claim("staff", staff);
    }

    private static RequestSpecification with(JwtClaimsBuilder token) throws Exception {
        return given().header("Authorization", "Bearer " + token.jws().sign(key()));
    }

    private static PrivateKey key() throws Exception {
        var bytes = Base64.getDecoder().decode(System.getProperty(TokenProfile.PRIVATE_KEY));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    @Test
    void takesRolesFromTheTokenAndTheRestFromThePeopleFile() throws Exception {
        with(staff("acme", "A1", "caller"))
                .get("/edge/me")
                .then()
                .statusCode(200)
                .body("staff", equalTo("A1"))
                .body("organization", equalTo("acme"))
                .body("roles", contains("caller"))
                .body("department", equalTo("billing"))
                .body("positions", contains("clerk"));
    }

    @Test
    void knowsStaffWhomThePeopleFileDoesNotName() throws Exception {
        with(staff("acme", "A9", "analyst"))
                .get("/edge/me")
                .then()
                .statusCode(200)
                .body("department", equalTo(""));
    }

    @Test
    void tellsRoleAndOrganisationApart() throws Exception {
        with(staff("acme", "A3", "supervisor"))
                .get("/edge/supervisors/acme")
                .then()
                .statusCode(200);
        with(staff("acme", "A3", "handler"))
                .get("/edge/supervisors/acme")
                .then()
                .statusCode(403);
        with(staff("other", "B1", "supervisor"))
                .get("/edge/supervisors/acme")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTokensThatNameNobody() throws Exception {
        with(token("supervisor"))
                .get("/edge/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        with(staff("acme", "A1", "agent").expiresIn(Duration.ofMinutes(-5)))
                .get("/edge/me")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer x.y.z").get("/edge/me").then().statusCode(401);
    }

    @Test
    void takesNoDemoPassword() {
        given().auth()
                .preemptive()
                .basic("supervisor@acme", "supervisor@acme")
                .get("/edge/supervisors/acme")
                .then()
                .statusCode(401);
    }

    @Test
    void opensInternalPathsToServicesAlone() throws Exception {
        when().get("/internal/edge").then().statusCode(401);
        given().header("Redress-Internal", EdgeProfile.SECRET)
                .get("/internal/edge")
                .then()
                .statusCode(401);
        with(staff("acme", "A4", "operator")).get("/internal/edge").then().statusCode(403);
        with(token("internal")).get("/internal/edge").then().statusCode(200);
        with(token("internal")).get("/edge/supervisors/acme").then().statusCode(401);
    }

    @Test
    void holdsBackAnonymousCallersAlone() throws Exception {
        assertThat(when().get("/edge/limited").statusCode()).isEqualTo(200);
        assertThat(when().get("/edge/limited").statusCode()).isEqualTo(200);
        var held = when().get("/edge/limited");
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(held.header("Retry-After"))).isBetween(1, 1800);
        // A made-up address does not help: no proxy is trusted here.
        given().header("X-Forwarded-For", "203.0.113.7")
                .get("/edge/limited")
                .then()
                .statusCode(429);
        with(staff("acme", "A1", "agent")).get("/edge/limited").then().statusCode(200);
        when().get("/edge/me").then().statusCode(200);
    }
}
