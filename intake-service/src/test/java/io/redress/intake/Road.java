package io.redress.intake;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import java.util.UUID;

import static io.restassured.RestAssured.given;

/** The first steps of every complaint, as a customer goes them. */
final class Road {

    static final String HANDLER = "E1024";

    private Road() {}

    record Complaint(UUID id, String reference, String code) {}

    static Complaint registered(String body) {
        JsonPath answer = given().contentType("application/json")
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Complaint(
                UUID.fromString(answer.getString("id")), answer.getString("reference"), answer.getString("accessCode"));
    }

    static Complaint registered() {
        return registered("""
                {"organization":"telecom-operator","channel":"web","category":"billing/wrong-charge",
                 "description":"多收了 12 元","demands":["refund"],
                 "customer":{"name":"王小明","phone":"13800138000","email":"wang@example.org"}}
                """);
    }

    static RequestSpecification customer(Complaint complaint) {
        return given().header("X-Access-Code", complaint.code());
    }

    static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user);
    }

    static String version() {
        return given().get("/api/procedures/telecom-operator").jsonPath().getString("version");
    }
}
