package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.redress.runtime.testing.TestPostgres;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class IdempotencyComponentTest {

    private static final String BODY = "{\"code\":\"a\"}";

    private final String key = UUID.randomUUID().toString();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void empty() {
        EdgeResource.RUNS.set(0);
        jdbi.useHandle(handle -> handle.execute("delete from ordered"));
    }

    private static Response order(RequestSpecification request, String body) {
        return request.contentType("application/json").body(body).post("/edge/orders");
    }

    private RequestSpecification keyed() {
        return given().header("Idempotency-Key", key);
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void answersTheSameRequestAsTheFirstTime() {
        var first = order(keyed(), BODY);
        var second = order(keyed(), BODY);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/edge/orders/1");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString()).isEqualTo("{\"run\":1}");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(count("ordered")).isEqualTo(1);
    }

    @Test
    void answersAgainAlthoughTheStateHasChanged() {
        assertThat(order(keyed().header("If-Match", "\"1\""), BODY).statusCode())
                .isEqualTo(201);
        assertThat(order(given().header("If-Match", "\"1\""), BODY).statusCode())
                .isEqualTo(412);
        assertThat(order(keyed().header("If-Match", "\"1\""), BODY).statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesAnotherBodyUnderTheKey() {
        order(keyed(), BODY);
        order(keyed(), "{\"code\":\"b\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:redress:problem:key-reused"));
        assertThat(count("ordered")).isEqualTo(1);
    }

    @Test
    void keepsCallersApart() {
        assertThat(order(keyed(), BODY).path("run").toString()).isEqualTo("1");
        assertThat(order(keyed().auth().preemptive().basic("A1", "A1"), "{\"code\":\"b\"}")
                        .path("run")
                        .toString())
                .isEqualTo("2");
        assertThat(order(keyed().auth().preemptive().basic("A2", "A2"), BODY)
                        .path("run")
                        .toString())
                .isEqualTo("3");
    }

    @Test
    void doesNotKeepARefusal() {
        var refused = "{\"code\":\"refused\"}";
        order(keyed(), refused).then().statusCode(409).body("allowedActions[0]", equalTo("later"));
        order(keyed(), refused).then().statusCode(409);
        assertThat(EdgeResource.RUNS).hasValue(2);
        assertThat(count("ordered")).isZero();
        order(keyed(), BODY).then().statusCode(201);
    }

    @Test
    void refusesWhileTheFirstIsRunning() throws Exception {
        EdgeResource.running = new CountDownLatch(1);
        EdgeResource.mayEnd = new CountDownLatch(1);
        try (var client = HttpClient.newHttpClient()) {
            var first = client.sendAsync(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/edge/orders".formatted(RestAssured.port)))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(BODY))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(EdgeResource.running.await(10, TimeUnit.SECONDS)).isTrue();

            order(keyed(), BODY)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:redress:problem:in-progress"));

            EdgeResource.mayEnd.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        } finally {
            EdgeResource.mayEnd.countDown();
        }
        assertThat(order(keyed(), BODY).path("run").toString()).isEqualTo("1");
    }

    @Test
    void forgetsAfterADay() {
        order(keyed(), BODY);
        TestPostgres.running()
                .execute("edge", "update idempotency set answered_at = answered_at - interval '24 hours'");
        assertThat(order(keyed(), "{\"code\":\"b\"}").path("run").toString()).isEqualTo("2");
        assertThat(order(keyed(), "{\"code\":\"b\"}").path("run").toString()).isEqualTo("2");
    }

    @Test
    void keepsNoAnswerInTheClear() {
        order(keyed(), BODY);
        var body = jdbi.withHandle(handle -> handle.createQuery("select body from idempotency where key = ?")
                .bind(0, key)
                .mapTo(byte[].class)
                .one());
        assertThat(new String(body, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("run");
    }

    @Test
    void refusesKeysOfOddLength() {
        for (var odd : new String[] {"short", "x".repeat(101)}) {
            order(given().header("Idempotency-Key", odd), BODY)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("Idempotency-Key"));
        }
    }

    @Test
    void worksWithoutAKey() {
        assertThat(order(given(), BODY).statusCode()).isEqualTo(201);
        assertThat(order(given(), BODY).statusCode()).isEqualTo(201);
        assertThat(count("ordered")).isEqualTo(2);
    }
}
