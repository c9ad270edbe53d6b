package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.redress.runtime.testing.TestPostgres;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class DatabaseAwayComponentTest {

    private final String key = UUID.randomUUID().toString();

    @Inject
    DataSource pool;

    @BeforeEach
    void empty() {
        EdgeResource.RUNS.set(0);
        TestPostgres.running().execute("edge", "delete from ordered");
    }

    @Test
    void asksToComeAgainWhileThePoolIsEmpty() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            takeAll(taken);

            isAway(order(given()));
            isAway(order(given().header("Idempotency-Key", key)));
            isAway(given().auth().preemptive().basic("handler", "handler").get("/edge/me"));
        } finally {
            giveBack(taken);
        }
        assertThat(ordered()).isZero();
        order(given().header("Idempotency-Key", key)).then().statusCode(201);
        assertThat(ordered()).isEqualTo(1);
    }

    @Test
    void asksToComeAgainWhileTheDatabaseIsAway() throws SQLException {
        var postgres = TestPostgres.running();
        postgres.execute(
                "postgres",
                "alter role edge connection limit 0",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'edge'");
        try {
            isAway(order(given()));
            isAway(order(given().header("Idempotency-Key", key)));
            isAway(given().auth().preemptive().basic("handler", "handler").get("/edge/me"));
        } finally {
            postgres.execute("postgres", "alter role edge connection limit -1");
        }
        await().until(() -> order(given().header("Idempotency-Key", key)).statusCode() == 201);
        order(given().header("Idempotency-Key", key)).then().statusCode(201);
        assertThat(ordered()).isEqualTo(1);
        // The pool throws a dead connection away when it is used: the classes after this one shall find none.
        await().until(this::isWhole);
    }

    private boolean isWhole() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            takeAll(taken);
            for (var connection : taken) {
                if (!connection.isValid(1)) {
                    return false;
                }
            }
            return true;
        } finally {
            giveBack(taken);
        }
    }

    /** Until there is none left, also for whoever works in the background. */
    private void takeAll(List<Connection> taken) {
        while (true) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLException e) {
                return;
            }
        }
    }

    private static void giveBack(List<Connection> taken) throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }

    private static Response order(RequestSpecification request) {
        return request.contentType("application/json").body("{\"code\":\"a\"}").post("/edge/orders");
    }

    private static void isAway(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:redress:problem:database-away"));
    }

    /** Seen from outside: the pool may still hold connections that the server has ended. */
    private static int ordered() throws SQLException {
        try (var connection = DriverManager.getConnection(TestPostgres.running().jdbcUrl("edge"), "edge", "edge");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from ordered")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
