package io.redress.local.journey.cast;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.Duration;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** Who works the cases of a department, whatever stands in the case when they open it. */
public record Handler(Http http) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int NOT_THERE_YET = 404;

    /** Waits for a case that has just been registered, also in a suite that has just been started and is slow. */
    public Case opens(Complaint complaint) {
        return Case.of(await().atMost(PATIENCE)
                .until(() -> http.get(path(complaint) + "?wait=10s"), reply -> reply.status() != NOT_THERE_YET)
                .expect(200));
    }

    public Case accepts(Complaint complaint) {
        return acts(complaint, "acceptance", new JsonObject().put("decision", "accepted"));
    }

    public Case findsItSubstantiated(Complaint complaint) {
        return acts(
                complaint,
                "investigation",
                new JsonObject()
                        .put("means", new JsonArray().add("records").add("recordings"))
                        .put("finding", "substantiated")
                        .put("cause", "operating-error")
                        .put("text", "核对了账单和受理录音:套餐是误操作开通的。"));
    }

    public Case proposesARefund(Complaint complaint) {
        var refund = new JsonObject()
                .put("type", "refund")
                .put("amount", new JsonObject().put("amount", "12.00").put("currency", "CNY"));
        var offer = new JsonObject().put("text", "全额退还多收的费用,并取消误开的套餐。").put("remedies", new JsonArray().add(refund));
        return acts(complaint, "proposal", new JsonObject().put("alternatives", new JsonArray().add(offer)));
    }

    public Case resolves(Complaint complaint) {
        return resolves(complaint, "solved", "已退费并取消套餐。");
    }

    public Case resolves(Complaint complaint, String result, String text) {
        return acts(
                complaint, "resolution", new JsonObject().put("result", result).put("text", text));
    }

    /** Waits until it stands so. */
    public Case comesToSee(Complaint complaint, String status) {
        return await().until(() -> opens(complaint), now -> now.status().equals(status));
    }

    public Case replies(Complaint complaint) {
        return acts(
                complaint, "reply", new JsonObject().put("text", "经查,这笔费用因操作失误产生。我们已退还 12 元并取消套餐,受理时增加了一次确认。为此向您道歉。"));
    }

    public Case recordsTheClosure(Complaint complaint) {
        return acts(
                complaint,
                "closure",
                new JsonObject()
                        .put("cause", "operating-error")
                        .put("root", "people")
                        .put("responsibility", "responsible")
                        .put("lesson", "开通套餐前复述并确认。"));
    }

    /** From acceptance to the recorded closure: what is left is the customer's opinion. */
    public Case settles(Complaint complaint) {
        offersARefund(complaint);
        return concludes(complaint);
    }

    /** From acceptance to the proposal: what is left for now is the customer's choice. */
    public Case offersARefund(Complaint complaint) {
        accepts(complaint);
        findsItSubstantiated(complaint);
        return proposesARefund(complaint);
    }

    /** From the resolution to the recorded closure. */
    public Case concludes(Complaint complaint) {
        resolves(complaint);
        replies(complaint);
        return recordsTheClosure(complaint);
    }

    public Case acts(Complaint complaint, String action, JsonObject body) {
        return Case.of(tries(complaint, action, body).expect(200));
    }

    /** The same where it may be refused. */
    public Reply tries(Complaint complaint, String action, JsonObject body) {
        var now = opens(complaint);
        return http.with("If-Match", now.etag()).post(path(complaint) + "/" + action, body);
    }

    public Explanation explanation(Complaint complaint, String milestone) {
        return new Explanation(http.get(path(complaint) + "/clocks/" + milestone + "/explanation")
                .expect(200)
                .json());
    }

    public List<JsonObject> log(Complaint complaint) {
        return http.get(path(complaint) + "/log?limit=500").expect(200).items();
    }

    public JsonObject verification(Complaint complaint) {
        return http.get(path(complaint) + "/log/verification").expect(200).json();
    }

    /** What the revealing call answers. */
    public Reply asksForTheCustomerOf(Complaint complaint, String reason) {
        return http.post(path(complaint) + "/customer", new JsonObject().put("reason", reason));
    }

    static String path(Complaint complaint) {
        return "/api/cases/" + complaint.id();
    }
}
