package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import org.junit.jupiter.api.Test;

import static io.redress.routing.testing.Registered.aComplaint;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class OpenCaseComponentTest extends OnInfrastructure {

    @Test
    void routesAComplaintToADepartmentWithANamedOwnerAndClocks() {
        var complaint = register(aComplaint().about("billing/wrong-charge"));

        as("E3001")
                .get("/api/cases/" + complaint.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("open"))
                .body("department", equalTo("billing"))
                .body("owner.staff", startsWith("E102"))
                .body("owner.name", startsWith("计费专员"))
                .body("route.table", equalTo("routing"))
                .body("route.row", equalTo("billing"))
                .body(
                        "clocks.milestone",
                        equalTo(java.util.List.of("acceptance", "investigation", "solution", "regulator")))
                .body(
                        "clocks.dueAt",
                        equalTo(java.util.List.of(
                                "2026-10-09T10:00:00Z",
                                "2026-10-13T10:00:00Z",
                                "2026-10-15T10:00:00Z",
                                "2026-10-15T16:00:00Z")))
                .body("allowedActions", hasItems("acceptance", "notes"));
    }
}
