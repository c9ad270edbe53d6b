package io.redress.followup.survey;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.followup.FollowupSuite;
import io.redress.followup.Heard;
import io.redress.followup.Neighbours;
import io.redress.runtime.cipher.SignedTokens;
import io.redress.runtime.cipher.SignedTokens.Subject;
import io.redress.runtime.id.Ids;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class SurveyComponentTest extends FollowupSuite {

    private static final String CONTENT =
            "{\"resolved\": true, \"satisfaction\": 4, \"recommend\": 8, \"remark\": \"请打 13800138000\"}";

    private static Heard heard;

    @Inject
    SignedTokens tokens;

    @Inject
    Jdbi jdbi;

    @BeforeAll
    static void listen() {
        heard = new Heard();
    }

    @AfterAll
    static void hangUp() {
        heard.close();
    }

    @Test
    void asksInBothLanguages() {
        var asked = given().get(link(resolved(), 1));

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.contentType()).contains("application/json");
        assertThat(asked.path("state").toString()).isEqualTo("open");
        assertThat(asked.path("reference").toString()).isNotEmpty();
        assertThat(asked.<List<String>>path("questions.field"))
                .containsExactly("resolved", "satisfaction", "recommend", "remark");
        assertThat(asked.<List<String>>path("questions.text.'zh-CN'")).doesNotContainNull();
        assertThat(asked.<List<String>>path("questions.text.en")).doesNotContainNull();
    }

    @Test
    void takesAnAnswerOnceAndTakesTheCallOffTheQueue() {
        var complaint = resolved();
        callback(complaint);

        var first = answer(complaint, CONTENT);
        var second = answer(complaint, CONTENT);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.path("state").toString()).isEqualTo("answered");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(queue(complaint)).isEmpty();
        await().until(() -> heard.typesOf(complaint).contains("survey.answered"));
        var fact = heard.of(complaint).getLast();
        assertThat(fact.actor()).isEqualTo("customer");
        assertThat(fact.data().getBoolean("content")).isTrue();
        assertThat(fact.data().getBoolean("counted")).isTrue();
        assertThat(fact.data().getInt("round")).isEqualTo(1);
    }

    @Test
    void countsTheCallWhenItWasFaster() {
        var complaint = resolved();
        var n = callback(complaint);
        claim(CALLER, n);
        attempt(CALLER, n, reached(true, 5));

        assertThat(answer(complaint, CONTENT).statusCode()).isEqualTo(201);

        await().until(() -> heard.typesOf(complaint).contains("survey.answered"));
        assertThat(heard.of(complaint).getLast().data().getBoolean("counted")).isFalse();
    }

    @Test
    void countsTheLinkWhenACallIsJustBeingMade() {
        var complaint = resolved();
        var n = callback(complaint);
        claim(CALLER, n);
        answer(complaint, "{\"resolved\": false, \"satisfaction\": 3}");

        assertThat(attempt(CALLER, n, reached(true, 5)).statusCode()).isEqualTo(201);

        await().until(() -> heard.typesOf(complaint).contains("callback.completed"));
        var facts = heard.of(complaint);
        assertThat(facts.get(2).data().getBoolean("counted")).isTrue();
        assertThat(facts.get(2).data().getBoolean("content")).isFalse();
        assertThat(facts.getLast().data().getBoolean("counted")).isFalse();
    }

    @Test
    void answersARepeatedRequestAsBefore() {
        var complaint = resolved();
        var key = "answer-of-" + complaint;

        var first = given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CONTENT)
                .post(link(complaint, 1));
        var again = given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CONTENT)
                .post(link(complaint, 1));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void opensNothingToWhomWasGivenNoLink() {
        assertThat(given().get("/api/surveys/made-up").statusCode()).isEqualTo(404);
        assertThat(given().get(link(Ids.next(), 1)).statusCode()).isEqualTo(404);
        var other = tokens.of("another-purpose", new Subject(resolved(), 1));
        assertThat(given().get("/api/surveys/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void ends() {
        var complaint = resolved();
        callback(complaint);
        at("2027-01-10T09:00:00");

        assertThat(given().get(link(complaint, 1)).path("state").toString()).isEqualTo("expired");
        assertThat(answer(complaint, CONTENT).statusCode()).isEqualTo(409);
    }

    @Test
    void showsAPageInTheReadersLanguage() {
        var complaint = resolved();

        var chinese = page(complaint, "zh-CN,zh;q=0.9,en;q=0.5", "");
        var english = page(complaint, "zh-CN", "?lang=en");

        assertThat(chinese.contentType()).startsWith("text/html");
        assertThat(chinese.asString())
                .contains(
                        "<html lang=\"zh-CN\">", "提交回答", "name=\"viewport\"", "<fieldset", "<legend", "for=\"remark\"");
        assertThat(english.asString())
                .contains("<html lang=\"en\">", "Send my answer")
                .doesNotContain("<script");
        assertThat(english.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(english.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void takesTheAnswerOfThePage() {
        var complaint = resolved();

        var sent = send(complaint, "true", "5", "很好".repeat(500));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(page(complaint, "en", "").asString()).contains("Thank you");
        assertThat(send(complaint, "true", "5", "").statusCode()).isEqualTo(409);
        await().until(() -> heard.typesOf(complaint).contains("survey.answered"));
    }

    @Test
    void saysOnThePageWhatIsMissing() {
        var complaint = resolved();

        var sent = send(complaint, "true", "", "<b>sorry</b>");

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.asString())
                .contains("role=\"alert\"", "Please choose a number from 1 to 5.", "&lt;b&gt;sorry")
                .contains("value=\"true\" required checked");
    }

    @Test
    void forgetsAnErasedComplaint() {
        var complaint = resolved();
        callback(complaint);
        answer(complaint, CONTENT);
        assertThat(words(complaint)).isPositive();

        Neighbours.intake(complaint, HERE, "complaint.erased");

        await().until(() -> given().get(link(complaint, 1)).statusCode() == 404);
        assertThat(queue(complaint)).isEmpty();
        assertThat(words(complaint)).isZero();
    }

    @Test
    void asksNobodyAboutAFrozenComplaint() {
        var complaint = resolved();
        var n = callback(complaint);

        Neighbours.intake(complaint, HERE, "complaint.frozen");

        await().until(() -> queue(complaint).isEmpty());
        assertThat(claim(CALLER, n).statusCode()).isEqualTo(409);
        assertThat(answer(complaint, CONTENT).statusCode()).isEqualTo(404);
    }

    private long words(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from words where stream = :stream")
                .bind("stream", complaint)
                .mapTo(Long.class)
                .one());
    }

    private String link(UUID complaint, int round) {
        return "/api/surveys/" + tokens.of("survey", new Subject(complaint, round));
    }

    private Response answer(UUID complaint, String body) {
        return given().contentType("application/json").body(body).post(link(complaint, 1));
    }

    private Response page(UUID complaint, String languages, String query) {
        return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", languages)
                .get(link(complaint, 1) + query);
    }

    private Response send(UUID complaint, String resolved, String satisfaction, String remark) {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("resolved", resolved)
                .formParam("satisfaction", satisfaction)
                .formParam("remark", remark)
                .post(link(complaint, 1));
    }
}
