package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.redress.routing.testing.TestTime;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static io.redress.routing.testing.Registered.aComplaintAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A question that nobody answers becomes a complaint, as the care centre's file says; and word is due again and again. */
@QuarkusTest
class NatureByFileComponentTest extends OnInfrastructure {

    private static final String CENTRE = "care-centre";
    private static final String HEAD = "K3001";

    private static final Instant A_DAY_LATER = TestTime.EVE.plus(Duration.ofHours(24));

    private static boolean published;

    @BeforeEach
    void publishTheCentre() {
        if (!published) {
            published = true;
            Published.publish(CENTRE);
            await().until(() -> as(HEAD).get("/api/cases").statusCode() == 200);
        }
    }

    @Test
    void makesAQuestionThatNobodyAnsweredInADayAValidComplaint() {
        var question = aQuestion();
        assertThat(of(question, "").<String>path("nature")).isEqualTo("communicative");
        var asked = dueAt(question, "resolution");

        TestTime.CLOCK.set(A_DAY_LATER);
        assertThat(of(question, "").<String>path("nature")).isEqualTo("communicative");
        TestTime.CLOCK.set(A_DAY_LATER.plusSeconds(1));

        await().until(() -> "valid".equals(of(question, "").path("nature")));
        var log = of(question, "/log");
        assertThat(log.<List<String>>path("items.findAll { it.source == '/routing' }.type"))
                .containsSubsequence("case.deadline-missed", "case.reclassified", "clock.recalculated");
        var reclassified = "items.find { it.type == 'case.reclassified' }.";
        assertThat(log.<String>path(reclassified + "effectiveAt")).isEqualTo(A_DAY_LATER.toString());
        assertThat(log.<String>path(reclassified + "data.before.nature")).isEqualTo("communicative");
        assertThat(log.<String>path(reclassified + "text")).contains("有效投诉");
        // Three working days for a question, seven for a complaint.
        assertThat(dueAt(question, "resolution")).isAfter(asked);
    }

    @Test
    void leavesAQuestionThatWasAnsweredInTimeAQuestion() {
        var question = aQuestion();
        does(question, "acceptance", "{\"decision\": \"accepted\"}");
        does(question, "reply", "{\"text\": \"空腹八小时即可，温水可以喝。\"}");

        TestTime.CLOCK.set(A_DAY_LATER.plusSeconds(1));

        assertThat(of(question, "").<String>path("nature")).isEqualTo("communicative");
        assertThat(of(question, "/log").<List<String>>path("items.type")).doesNotContain("case.reclassified");
    }

    @Test
    void wordOnTheProgressIsDueEveryTwoWorkingDaysAndItsMissingIsABreach() {
        var complaint = registered(aComplaintAt(CENTRE).about("service/attitude"));
        // The first week of October is off.
        assertThat(dueAt(complaint, "progress")).isEqualTo("2026-10-09T10:00:00Z");
        does(complaint, "acceptance", "{\"decision\": \"accepted\"}");
        TestTime.CLOCK.set(Instant.parse("2026-10-09T02:00:00Z"));
        does(complaint, "progress", "{\"text\": \"正在调看监控。\"}");
        assertThat(dueAt(complaint, "progress")).isEqualTo("2026-10-12T10:00:00Z");

        TestTime.CLOCK.set(Instant.parse("2026-10-12T10:00:01Z"));

        await().until(() -> of(complaint, "/log")
                .<List<String>>path("items.findAll { it.type == 'case.deadline-missed' }.data.milestone")
                .contains("progress"));
        assertThat(dueAt(complaint, "progress")).isEqualTo("2026-10-14T10:00:00Z");
    }

    private static Registered aQuestion() {
        return registered(aComplaintAt(CENTRE)
                .about("service/attitude")
                .with(data -> data.putArray("demands").add("information")));
    }

    private static Registered registered(Registered complaint) {
        complaint.tell();
        as(HEAD).get("/api/cases/%s?wait=10s".formatted(complaint.id())).then().statusCode(200);
        return complaint;
    }

    private static void does(Registered complaint, String action, String body) {
        as(HEAD).header("If-Match", of(complaint, "").header("ETag"))
                .body(body)
                .post("/api/cases/%s/%s".formatted(complaint.id(), action))
                .then()
                .statusCode(200);
    }

    private static Instant dueAt(Registered complaint, String milestone) {
        return Instant.parse(of(complaint, "").path("clocks.find { it.milestone == '%s' }.dueAt".formatted(milestone)));
    }

    private static Response of(Registered complaint, String path) {
        return as(HEAD).get("/api/cases/%s%s".formatted(complaint.id(), path));
    }
}
