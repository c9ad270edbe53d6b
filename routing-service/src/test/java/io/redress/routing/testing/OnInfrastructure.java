package io.redress.routing.testing;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.redress.runtime.testing.Infrastructure;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** A test of routing alone, from outside: on a real database and a real broker. */
@WithTestResource(value = Infrastructure.class, initArgs = @ResourceArg(name = "database", value = "routing"))
@WithTestResource(FakeNeighbours.class)
public abstract class OnInfrastructure {

    private static boolean published;

    @BeforeEach
    void begin() {
        TestTime.CLOCK.set(TestTime.EVE);
        if (!published) {
            published = true;
            Published.publish();
            await().until(() -> as("E3001").get("/api/cases").statusCode() == 200);
            await().until(() -> as("H1").get("/api/cases").statusCode() == 200);
        }
    }

    /** A call by somebody of the demo people. */
    protected static RequestSpecification as(String staff) {
        return given().auth().preemptive().basic(staff, staff).contentType("application/json");
    }

    /** A complaint that has become a case. */
    protected static Registered register(Registered complaint) {
        complaint.tell();
        awaitCase(complaint.id());
        return complaint;
    }

    protected static void awaitCase(UUID id) {
        as("E3001").get("/api/cases/%s?wait=10s".formatted(id)).then().statusCode(200);
    }
}
