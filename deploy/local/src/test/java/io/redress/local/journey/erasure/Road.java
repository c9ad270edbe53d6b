package io.redress.local.journey.erasure;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.journey.cast.Caller;
import io.redress.local.journey.cast.Cast;
import io.redress.local.journey.cast.Complaint;
import io.redress.local.journey.cast.Customer;
import io.redress.local.journey.cast.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.Duration;

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
        isAddedTo(complaint);
        isWorked(complaint);
        isAskedAbout(complaint);
        isSaidTo(complaint, "appeal", "text");
        isSaidTo(complaint, "withdrawal", "reason");
        suite.settle();
        return complaint;
    }

    private void isAddedTo(Complaint complaint) {
        var supplement = "POST /api/complaints/{complaint}/supplements ";
        says(
                complaint,
                "supplements",
                body("text", marks.text(supplement + "text"))
                        .put("attributes", body("billMonth", marks.text(supplement + "attributes{}"))));
        isSaidTo(complaint, "messages", "text");
        var attachment = "POST /api/complaints/{complaint}/attachments ";
        cast.anyone()
                .with("X-Access-Code", complaint.accessCode())
                .attach(
                        "/api/complaints/%s/attachments".formatted(complaint.id()),
                        marks.email(attachment + "name") + ".txt",
                        marks.text(attachment + "file"))
                .expect(201);
        var correction = "PUT /api/complaints/{complaint}/customer ";
        cast.anyone()
                .as("agent")
                .put(
                        "/api/complaints/%s/customer".formatted(complaint.id()),
                        body("name", marks.name(correction + "name"))
                                .put("phone", marks.phone(correction + "phone"))
                                .put("email", marks.email(correction + "email")))
                .expect(204);
    }

    private void isSaidTo(Complaint complaint, String path, String field) {
        var mark = marks.text("POST /api/complaints/{complaint}/%s %s".formatted(path, field));
        says(complaint, path, body(field, mark));
    }

    private void says(Complaint complaint, String path, JsonObject body) {
        cast.anyone()
                .with("X-Access-Code", complaint.accessCode())
                .post("/api/complaints/%s/%s".formatted(complaint.id(), path), body)
                .expect(202);
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
        isHandedOn(complaint);
        acts(handler, complaint, "acceptance", "reason", new JsonObject().put("decision", "accepted"));
        isHeldUp(complaint);
        isShared(complaint);
        isAskedARemedyFor(complaint);
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

    /** To another department, which has more time and gives it back. */
    private void isHandedOn(Complaint complaint) {
        var supervisor = cast.supervisor();
        acts(supervisor, complaint, "transfer", "reason", body("department", "technical"));
        var technician = cast.handlerOf("technical");
        acts(
                technician,
                complaint,
                "extension",
                "reason",
                body("milestone", "solution")
                        .put("until", suite.now().plus(Duration.ofDays(30)).toString()));
        acts(supervisor, complaint, "extension/decision", "reason", new JsonObject().put("approved", true));
        acts(technician, complaint, "rejection", "reason", body("suggestedDepartment", "billing"));
    }

    private void isHeldUp(Complaint complaint) {
        var handler = cast.handler();
        handler.acts(complaint, "pause", body("reason", "customer-absent").put("waitingFor", "customer"));
        acts(handler, complaint, "resumption", "reason", new JsonObject());
        acts(handler, complaint, "progress", "text", new JsonObject());
        acts(handler, complaint, "classification", "reason", body("severity", "urgent"));
        acts(handler, complaint, "escalation", "reason", body("to", "department-head"));
    }

    private void isShared(Complaint complaint) {
        var handler = cast.handler();
        acts(
                handler,
                complaint,
                "checklist",
                "text",
                body("item", "service-record").put("result", "done"));
        acts(handler, complaint, "tasks", "text", body("party", "billing"));
        handler.acts(complaint, "tasks/1/completion", body("result", mark("tasks/{n}/completion", "result")));
        acts(handler, complaint, "review", "reason", new JsonObject().put("agrees", true));
        acts(
                handler,
                complaint,
                "conference",
                "outcome",
                new JsonObject()
                        .put("participants", new JsonArray().add("E1020"))
                        .put("signed", new JsonArray()));
        handler.acts(complaint, "reply", body("text", mark("reply", "text")));
        acts(cast.supervisor(), complaint, "reply/return", "reason", new JsonObject());
    }

    /** More than the handler may grant: three people have a part in it. */
    private void isAskedARemedyFor(Complaint complaint) {
        var money = body("amount", "600.00").put("currency", "CNY");
        var charge = body("item", mark("remedies", "charge.item"))
                .put("at", suite.now().minus(Duration.ofDays(30)).toString())
                .put("amount", money);
        acts(
                cast.handler(),
                complaint,
                "remedies",
                "reason",
                body("type", "refund").put("amount", money).put("charge", charge));
        cast.supervisor()
                .acts(
                        complaint,
                        "remedies/1/decision",
                        body("reason", mark("remedies/{n}/decision", "reason")).put("approved", true));
        cast.handlerOf("finance")
                .acts(
                        complaint,
                        "remedies/1/execution",
                        body("reference", mark("remedies/{n}/execution", "reference")));
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
