package io.redress.routing.testing;

import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.restassured.response.Response;

import static org.awaitility.Awaitility.await;

/** Takes one case along its road, as its people would. */
public final class CaseDriver {

    public static final String ACCEPTANCE = """
            {"decision": "accepted"}""";
    public static final String INVESTIGATION = """
            {"means": ["records", "recordings"], "finding": "substantiated", "cause": "operating-error", "text": "A plan was booked twice."}""";
    public static final String PROPOSAL = """
            {"alternatives": [
              {"text": "We refund the charge, {customer.name}.", "remedies": [{"type": "refund", "amount": {"amount": "36.50", "currency": "CNY"}}]},
              {"text": "A better package.", "remedies": [{"type": "better-package"}]}]}""";
    public static final String RESOLUTION = """
            {"result": "solved", "text": "The charge is refunded."}""";
    public static final String REPLY = """
            {"text": "We apologise.", "form": {"itemised": true, "charges": 2, "explained": "booked twice"}}""";
    public static final String CLOSURE = """
            {"cause": "operating-error", "root": "people", "responsibility": "responsible", "lesson": "Check twice."}""";

    private final Registered complaint;
    private final String staff;

    public CaseDriver(Registered complaint, String staff) {
        this.complaint = complaint;
        this.staff = staff;
    }

    public Response get() {
        return OnInfrastructure.as(staff).get("/api/cases/" + complaint.id());
    }

    public Response get(String path) {
        return OnInfrastructure.as(staff).get("/api/cases/%s/%s".formatted(complaint.id(), path));
    }

    /** With the ETag of the moment. */
    public Response act(String action, String body) {
        return OnInfrastructure.as(staff)
                .header("If-Match", etag())
                .body(body)
                .post("/api/cases/%s/%s".formatted(complaint.id(), action));
    }

    /** As {@link #act}, and it must work. */
    public CaseDriver done(String action, String body) {
        act(action, body).then().statusCode(200);
        return this;
    }

    public String etag() {
        // The owner may be another one by now, a supervisor always sees it.
        return OnInfrastructure.as("E3001").get("/api/cases/" + complaint.id()).header("ETag");
    }

    public CaseDriver resolved() {
        return done("acceptance", ACCEPTANCE).done("resolution", RESOLUTION);
    }

    /** The customer's answer to a call about the round. */
    public Entry answers(int round, boolean content) {
        return complaint
                .followup()
                .tell("redress.callback.completed.v1", new Actor.Staff("E4001", "caller"), """
                        {"n": 1, "round": %d, "resolved": %s, "satisfaction": %d, "content": %s, "counted": true}""".formatted(
                                round, content, content ? 5 : 1, content));
    }

    public CaseDriver awaitStatus(String status) {
        await().until(
                        () -> OnInfrastructure.as("E3001")
                                .get("/api/cases/" + complaint.id())
                                .path("status"),
                        status::equals);
        return this;
    }
}
