package io.redress.local.journey.cast;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody with a complaint. They have no account: the access code opens what is theirs. */
public record Customer(Http http, String name, String phone, String email) {

    private static final Pattern SURVEY = Pattern.compile("https?://[^/\\s]+(/api/surveys/[^\\s，。]+)");

    public Complaint complainsAbout(String category) {
        return sends(form(category));
    }

    public Complaint sends(JsonObject form) {
        return Complaint.of(http.post("/api/complaints", form).expect(201).json());
    }

    /** The web form, filled in. */
    public JsonObject form(String category) {
        return new JsonObject()
                .put("organization", Cast.ORGANIZATION)
                .put("channel", "web")
                .put("category", category)
                .put("summary", "本月账单多收了流量费")
                .put("description", "本月账单里有一笔 12 元的流量费,我没有订过这个套餐,请查清楚并退还。")
                .put("demands", new JsonArray().add("solution").add("refund"))
                .put("place", new JsonObject().put("region", "qingyuan"))
                .put("subject", new JsonObject().put("type", "phone-number").put("id", phone))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", name)
                                .put("phone", phone)
                                .put("email", email)
                                .put("language", "zh-CN"))
                .put("loss", new JsonObject().put("amount", "12.00").put("currency", "CNY"));
    }

    public JsonObject sees(Complaint complaint) {
        return theirs(complaint).get(complaint.path()).expect(200).json();
    }

    public List<JsonObject> timeline(Complaint complaint) {
        return theirs(complaint).get(complaint.path() + "/timeline").expect(200).items();
    }

    /** Waits until the timeline shows these steps last, in this order. */
    public void comesToSee(Complaint complaint, String... steps) {
        await().untilAsserted(() -> assertThat(timeline(complaint))
                .extracting(entry -> entry.getString("type"))
                .containsSubsequence(steps));
    }

    public List<JsonObject> messages(Complaint complaint) {
        return theirs(complaint).get(complaint.path() + "/messages").expect(200).items();
    }

    /** What came to the telephone and the mailbox; the local outbox is read in their place. */
    public List<JsonObject> received() {
        return List.of(phone, email).stream()
                .flatMap(address -> http.get("/api/outbox?to=" + address).expect(200).items().stream())
                .toList();
    }

    /** The first of them that was written from that template. */
    public JsonObject received(String template) {
        return received().stream()
                .filter(message -> template.equals(message.getString("template")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s received no message '%s'".formatted(phone, template)));
    }

    public void chooses(Complaint complaint, int alternative) {
        theirs(complaint)
                .post(complaint.path() + "/choice", new JsonObject().put("alternative", alternative))
                .expect(202);
    }

    public void appeals(Complaint complaint, String text) {
        theirs(complaint)
                .post(complaint.path() + "/appeal", new JsonObject().put("text", text))
                .expect(202);
    }

    /** Asks for the access code again, which is sent to the known number. */
    public void losesTheAccessCodeOf(Complaint complaint) {
        http.post(
                        "/api/complaints/access-code",
                        new JsonObject().put("reference", complaint.reference()).put("phone", phone))
                .expect(200);
    }

    /** What the survey link in a message opens. */
    public JsonObject opensTheSurveyIn(JsonObject message) {
        return http.with("Accept", "application/json")
                .get(surveyIn(message))
                .expect(200)
                .json();
    }

    public void answersTheSurveyIn(JsonObject message, boolean resolved, int satisfaction) {
        triesToAnswerTheSurveyIn(message, resolved, satisfaction).expect(201);
    }

    /** The same where it may be refused. */
    public Reply triesToAnswerTheSurveyIn(JsonObject message, boolean resolved, int satisfaction) {
        return http.with("Accept", "application/json")
                .post(
                        surveyIn(message),
                        new JsonObject().put("resolved", resolved).put("satisfaction", satisfaction));
    }

    /** The path behind the survey link in a message. */
    public static String surveyIn(JsonObject message) {
        var link = SURVEY.matcher(requireNonNull(message.getString("text")));
        assertThat(link.find()).as("a survey link in %s", message).isTrue();
        return link.group(1);
    }

    private Http theirs(Complaint complaint) {
        return http.with("X-Access-Code", complaint.accessCode());
    }
}
