package io.redress.local.journey.cast;

import io.redress.local.journey.SuiteFixture;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.LocalDate;
import java.util.List;

/** One of the demo's organisations, whichever: those who work there, and what reaches the people around it. */
public record House(SuiteFixture suite, String code) {

    private static final int MANY = 500;

    public Http anyone() {
        return Http.anyone(suite.url());
    }

    /** @param staff number of the people file */
    public Handler person(String staff) {
        return new Handler(anyone().as(staff));
    }

    public JsonObject form(String channel, String category) {
        return new JsonObject()
                .put("organization", code)
                .put("channel", channel)
                .put("category", category)
                .put("description", "请查清楚并答复。");
    }

    public static JsonObject customer(int number) {
        return new JsonObject().put("name", "王小明").put("phone", phone(number));
    }

    public static String phone(int number) {
        return "137%08d".formatted(number);
    }

    /** Registered by the customer alone. */
    public Complaint receives(JsonObject form) {
        return Complaint.of(anyone().post("/api/complaints", form).expect(201).json());
    }

    /** Registered by somebody who takes complaints. */
    public Complaint receives(String agent, JsonObject form) {
        return Complaint.of(
                anyone().as(agent).post("/api/complaints", form).expect(201).json());
    }

    public JsonObject sees(Complaint complaint) {
        return theirs(complaint).get(complaint.path()).expect(200).json();
    }

    public List<String> timeline(Complaint complaint) {
        return theirs(complaint).get(complaint.path() + "/timeline").expect(200).items().stream()
                .map(entry -> entry.getString("type"))
                .toList();
    }

    public void supplies(Complaint complaint, String... papers) {
        theirs(complaint)
                .post(
                        complaint.path() + "/supplements",
                        new JsonObject().put("text", "材料已补交。").put("papers", new JsonArray(List.of(papers))))
                .expect(202);
    }

    /** What was sent about the complaint, to the customer, a public body or somebody of the house. */
    public List<JsonObject> sent(Complaint complaint, String to) {
        return anyone().get("/api/outbox?limit=%d&to=%s".formatted(MANY, to)).expect(200).items().stream()
                .filter(message -> complaint.id().toString().equals(message.getString("complaint")))
                .toList();
    }

    /** Counts of one day's complaints. */
    public JsonObject totals(LocalDate day) {
        return anyone().as("analyst@" + code)
                .get("/api/reports/summary?organization=%s&from=%s&to=%s&groupBy=category".formatted(code, day, day))
                .expect(200)
                .json()
                .getJsonObject("totals");
    }

    private Http theirs(Complaint complaint) {
        return anyone().with("X-Access-Code", complaint.accessCode());
    }
}
