package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(ProxyProfile.class)
class ProxyComponentTest {

    private static Response from(String address) {
        return given().header("X-Forwarded-For", address).get("/edge/limited");
    }

    @Test
    void holdsBackTheCallerBehindATrustedProxyAndNotTheProxy() {
        assertThat(from("203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheAddressThatTheProxyItselfSaw() {
        // What stands before it the caller wrote, and may be anything.
        assertThat(from("198.51.100.1, 203.0.113.9").statusCode()).isEqualTo(200);
        assertThat(from("198.51.100.2, 203.0.113.9").statusCode()).isEqualTo(200);
        assertThat(from("198.51.100.3, 203.0.113.9").statusCode()).isEqualTo(429);
    }
}
