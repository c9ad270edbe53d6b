package io.redress.local.journey.erasure;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.cast.Caller;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole road of one complaint, on which every text and contact field that there is gets a mark. */
record Road(SuiteFixture suite, Cast cast, Marks marks) {

    private static final String REGISTRATION = "POST /api/complaints ";

    Complaint drive() {
        var form = form();
        var person = form.getJsonObject("customer");
        var customer = new Customer(
                cast.anyone(), person.getString("name"), person.getString("phone"), person.getString("email"));
        cast.anyone()
                .post(
                        "/api/complaints/classification",
                        body("organization", "telecom-operator")
                                .put("text", marks.text("POST /api/complaints/classification text")))
                .expect(200);
        var complaint = Complaint.of(cast.anyone()
                .as("agent")
                .post("/api/complaints", form)
                .expect(201)
                .json());
        customer.losesTheAccessCodeOf(complaint);
        isWorked(complaint);
        isAskedAbout(complaint);
        return complaint;
    }

    private JsonObject form() {
        return body("organization", "telecom-operator")
                .put("channel", "hotline")
                .put("category", "billing/wrong-charge")
                .put("summary", marks.text(REGISTRATION + "summary"))
                .put("description", marks.text(REGISTRATION + "description"))
                .put("place", body("region", "qingyuan").put("address", marks.text(REGISTRATION + "place.address")))
                .put("subject", body("type", "phone-number").put("id", marks.phone(REGISTRATION + "subject.id")))
                .put(
                        "customer",
                        body("name", marks.name(REGISTRATION + "customer.name"))
                                .put("phone", marks.phone(REGISTRATION + "customer.phone"))
                                .put("email", marks.email(REGISTRATION + "customer.email"))
                                .put("language", "zh-CN"))
                .put("source", body("body", "12345").put("number", marks.name(REGISTRATION + "source.number")))
                .put("attributes", body("billMonth", marks.text(REGISTRATION + "attributes{}")));
    }

    private void isWorked(Complaint complaint) {
        var handler = cast.handler();
        acts(handler, complaint, "acceptance", "reason", new JsonObject().put("decision", "accepted"));
        acts(handler, complaint, "notes", "text", new JsonObject());
        cast.supervisor()
                .asksForTheCustomerOf(complaint, mark("customer", "reason"))
                .expect(200);
        acts(
                handler,
                complaint,
                "investigation",
                "text",
                body("finding", "not-substantiated")
                        .put("cause", "misunderstanding")
                        .put("means", new JsonArray().add("records")));
        proposes(handler, complaint);
        cast.anyone()
                .with("X-Access-Code", complaint.accessCode())
                .post(
                        "/api/complaints/%s/choice".formatted(complaint.id()),
                        new JsonObject()
                                .put("refused", true)
                                .put("reason", marks.text("POST /api/complaints/{complaint}/choice reason")))
                .expect(202);
        suite.settle();
        proposes(handler, complaint);
        acts(handler, complaint, "choice", "reason", new JsonObject().put("refused", true));
        acts(handler, complaint, "resolution", "text", body("result", "explained"));
        acts(
                handler,
                complaint,
                "reply",
                "text",
                new JsonObject().put("form", body("explained", mark("reply", "form{}"))));
        acts(
                handler,
                complaint,
                "closure",
                "lesson",
                body("cause", "misunderstanding").put("root", "system").put("responsibility", "not-responsible"));
    }

    private void proposes(Handler handler, Complaint complaint) {
        var offer = body("text", mark("proposal", "alternatives[].text"))
                .put("remedies", new JsonArray().add(body("type", "apology")));
        handler.acts(complaint, "proposal", new JsonObject().put("alternatives", new JsonArray().add(offer)));
    }

    /** By telephone, and once more by the link that the result came with: whatever that counts for, it brings words. */
    private void isAskedAbout(Complaint complaint) {
        var caller = cast.caller();
        var callback = caller.findsInTheQueue(complaint);
        suite.reach(callback.notBefore());
        caller.claims(callback);
        cast.anyone()
                .as("caller")
                .post(
                        "/api/callbacks/%d/customer".formatted(callback.n()),
                        body("reason", marks.text("POST /api/callbacks/{n}/customer reason")))
                .expect(200);
        caller.attempts(callback, answered());
        await().untilAsserted(() ->
                assertThat(cast.handler().opens(complaint).status()).isEqualTo("closed"));
    }

    private JsonObject answered() {
        return body("outcome", "reached")
                .put("validity", Caller.valid())
                .put("recording", marks.text("POST /api/callbacks/{n}/attempts recording"))
                .put(
                        "answers",
                        new JsonObject()
                                .put("resolved", true)
                                .put("satisfaction", 4)
                                .put("recommend", 8)
                                .put("remark", marks.text("POST /api/callbacks/{n}/attempts answers.remark")));
    }

    private void acts(Handler handler, Complaint complaint, String action, String field, JsonObject rest) {
        handler.acts(complaint, action, rest.put(field, mark(action, field)));
    }

    private String mark(String action, String field) {
        return marks.text("POST /api/cases/{id}/%s %s".formatted(action, field));
    }

    private static JsonObject body(String field, String value) {
        return new JsonObject().put(field, value);
    }
}
