package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.FakeNeighbours;
import io.redress.routing.testing.OnInfrastructure;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static io.redress.routing.testing.Registered.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RevealComponentTest extends OnInfrastructure {

    private UUID id = new UUID(0, 0);
    private String place = "";
    private String owner = "";

    @BeforeEach
    void openACase() {
        id = register(aComplaint()).id();
        place = "intake/internal/complaints/%s/customer".formatted(id);
        owner = as("E3001").get("/api/cases/" + id).path("owner.staff");
    }

    @AfterEach
    void leaveNobody() {
        FakeNeighbours.allAway();
    }

    @Test
    void showsTheOwnerWhatIntakeAnswersAndTellsIntakeWhy() {
        FakeNeighbours.answer(place, 200, "{\"name\": \"张三\", \"phone\": \"13800138000\"}");

        reveal(owner).then().statusCode(200).header("Cache-Control", "no-store").body("phone", equalTo("13800138000"));

        assertThat(FakeNeighbours.asked(place))
                .contains("\"staff\":\"%s\"".formatted(owner))
                .contains("\"asked\":\"routing\"")
                .contains("To call back.");
    }

    @Test
    void showsNobodyElseOfTheDepartment() {
        reveal(owner.equals("E1024") ? "E1025" : "E1024").then().statusCode(403);
    }

    @Test
    void saysWhenNobodyCanShowIt() {
        reveal("E3001").then().statusCode(503).contentType("application/problem+json");
        FakeNeighbours.answer(place, 403, "{}");
        reveal("E3001").then().statusCode(403);
        FakeNeighbours.answer(place, 409, "{}");
        reveal("E3001").then().statusCode(409);
    }

    private Response reveal(String staff) {
        return as(staff).body("{\"reason\": \"To call back.\"}").post("/api/cases/%s/customer".formatted(id));
    }
}
