package io.redress.followup.callback;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.followup.FakeIntake;
import io.redress.followup.FollowupSuite;
import io.redress.followup.Heard;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class CallbackComponentTest extends FollowupSuite {

    private static final String NO_ANSWER = "{\"outcome\": \"no-answer\"}";

    private static Heard heard;

    @BeforeAll
    static void listen() {
        heard = new Heard();
    }

    @AfterAll
    static void hangUp() {
        heard.close();
    }

    @Test
    void keepsAClaimFromOtherCallersAndLetsItsHolderProlongIt() {
        var n = callback(claimed(CALLER));

        var refused = claim(COLLEAGUE, n);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("type").toString()).endsWith("claimed");
        assertThat(claim(CALLER, n).statusCode()).isEqualTo(200);
        assertThat(attempt(COLLEAGUE, n, NO_ANSWER).statusCode()).isEqualTo(409);
    }

    @Test
    void showsTheNumberToWhoeverHoldsTheCallback() {
        var complaint = claimed(CALLER);
        var n = callback(complaint);

        var shown = post(CALLER, n, "customer", "{\"reason\": \"回访\"}");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.path("phone").toString()).isEqualTo("13800138000");
        assertThat(FakeIntake.ASKED).anySatisfy(asked -> {
            assertThat(asked.path()).isEqualTo("/internal/complaints/" + complaint + "/customer");
            assertThat(asked.secret()).isNotEmpty();
            assertThat(asked.body()).contains("\"staff\":\"E5001\"", "\"role\":\"caller\"", "\"asked\":\"followup\"");
        });
        assertThat(post(COLLEAGUE, n, "customer", "{\"reason\": \"回访\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysWhenTheNumberCannotBeHad() {
        var n = callback(claimed(CALLER));
        var complainedAbout = callback(claimed(FakeIntake.COMPLAINED_ABOUT));
        assertThat(post(FakeIntake.COMPLAINED_ABOUT, complainedAbout, "customer", "{\"reason\": \"回访\"}")
                        .statusCode())
                .isEqualTo(403);

        FakeIntake.away(true);
        var refused = post(CALLER, n, "customer", "{\"reason\": \"回访\"}");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void putsACallOffToTheMomentTheCustomerNamed() {
        var complaint = claimed(CALLER);
        var n = callback(complaint);

        var appointed = post(CALLER, n, "appointment", "{\"at\": \"2026-10-12T10:00:00+08:00\"}");

        assertThat(appointed.statusCode()).isEqualTo(200);
        assertThat(appointed.path("status").toString()).isEqualTo("scheduled");
        assertThat(appointed.path("dueAt").toString()).isEqualTo("2026-10-12T02:00:00Z");
        await().until(() -> heard.typesOf(complaint).size() == 3);
        assertThat(heard.of(complaint).getLast().data().getString("dueAt")).isEqualTo("2026-10-12T02:00:00Z");
    }

    @Test
    void makesNoAppointmentInThePastOrInQuietHours() {
        var n = callback(claimed(CALLER));

        assertThat(post(CALLER, n, "appointment", "{\"at\": \"2026-10-09T14:00:00+08:00\"}")
                        .statusCode())
                .isEqualTo(400);
        var quiet = post(CALLER, n, "appointment", "{\"at\": \"2026-10-10T23:00:00+08:00\"}");
        assertThat(quiet.statusCode()).isEqualTo(422);
        assertThat(quiet.path("violations[0].rule").toString()).isEqualTo("quiet-hours");
    }

    @Test
    void countsTimersThatAreDue() {
        var metrics = RestAssured.get("/q/metrics").asString();

        assertThat(metrics).contains("redress_timers_due");
    }

    @Test
    void listsSoonestDueFirstPageByPage() {
        for (int i = 0; i < 3; i++) {
            callback(resolved());
        }
        var first = as(CALLER).queryParam("limit", 2).get("/api/callbacks");
        assertThat(first.<List<Object>>path("items")).hasSize(2);

        var second = as(CALLER)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/callbacks");

        var seen = first.<List<Integer>>path("items.n");
        assertThat(second.<List<Integer>>path("items.n")).isNotEmpty().doesNotContainAnyElementsOf(seen);
        assertThat(first.<List<String>>path("items.dueAt")).isSorted();
    }

    @Test
    void filtersTheQueue() {
        var complaint = claimed(CALLER);
        var query = as(CALLER).queryParam("complaint", complaint.toString());

        assertThat(query.queryParam("status", "claimed").get("/api/callbacks").<List<Object>>path("items"))
                .hasSize(1);
        assertThat(as(CALLER)
                        .queryParam("complaint", complaint.toString())
                        .queryParam("status", "scheduled")
                        .get("/api/callbacks")
                        .<List<Object>>path("items"))
                .isEmpty();
        assertThat(as(CALLER)
                        .queryParam("complaint", complaint.toString())
                        .queryParam("dueBefore", "2026-10-10T10:00:00Z")
                        .get("/api/callbacks")
                        .<List<Object>>path("items"))
                .isEmpty();
    }
}
