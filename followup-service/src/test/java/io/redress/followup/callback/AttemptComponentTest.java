package io.redress.followup.callback;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.followup.FollowupSuite;
import io.redress.followup.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class AttemptComponentTest extends FollowupSuite {

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
    void callsTheNextWorkingDayAndTellsTheAnswer() {
        // Given: resolved on Friday 9 October; Saturday is worked
        var complaint = resolved();
        var n = callback(complaint);
        var scheduled = as(CALLER).get("/api/callbacks/" + n);
        assertThat(scheduled.path("dueAt").toString()).isEqualTo("2026-10-10T10:00:00Z");
        assertThat(scheduled.path("status").toString()).isEqualTo("scheduled");
        assertThat(scheduled.path("kind").toString()).isEqualTo("callback");
        at("2026-10-10T15:00:00");

        // When
        assertThat(claim(CALLER, n).statusCode()).isEqualTo(200);
        var answer = attempt(CALLER, n, reached(true, 5));

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.path("status").toString()).isEqualTo("completed");
        await().until(() -> heard.typesOf(complaint).size() == 4);
        assertThat(heard.typesOf(complaint))
                .containsExactly("callback.scheduled", "callback.claimed", "callback.attempted", "callback.completed");
        var completed = heard.of(complaint).getLast();
        assertThat(completed.actor()).isEqualTo("staff:E5001:caller");
        assertThat(completed.data().getBoolean("content")).isTrue();
        assertThat(completed.data().getBoolean("counted")).isTrue();
        assertThat(completed.data().getInt("recommend")).isEqualTo(9);
        assertThat(completed.data().getString("words.remark.digest")).hasSize(64);
    }

    @Test
    void holdsSatisfactionOfTwoForDissatisfied() {
        var complaint = claimed(CALLER);

        attempt(CALLER, callback(complaint), reached(true, 2));

        await().until(() -> heard.typesOf(complaint).contains("callback.completed"));
        assertThat(heard.of(complaint).getLast().data().getBoolean("content")).isFalse();
    }

    @Test
    void endsUnreachedAfterThreeDifferentHalfDays() {
        var complaint = resolved();
        var n = callback(complaint);

        for (var moment : List.of("2026-10-10T09:30:00", "2026-10-10T11:59:00", "2026-10-10T14:30:00")) {
            at(moment);
            claim(CALLER, n);
            assertThat(attempt(CALLER, n, NO_ANSWER).path("status").toString()).isEqualTo("scheduled");
        }
        at("2026-10-12T09:30:00");
        claim(CALLER, n);
        var last = attempt(CALLER, n, NO_ANSWER);

        assertThat(last.path("status").toString()).isEqualTo("unreached");
        assertThat(last.path("attempts").toString()).isEqualTo("4");
        await().until(() -> heard.typesOf(complaint).contains("callback.unreached"));
        assertThat(heard.of(complaint).getLast().data().getInt("attempts")).isEqualTo(4);
    }

    @Test
    void makesACallAgainThatWasNotValid() {
        var complaint = claimed(CALLER);
        var n = callback(complaint);

        var answer =
                attempt(CALLER, n, reached(true, 5).replace("\"understanding\": true", "\"understanding\": false"));

        assertThat(answer.path("status").toString()).isEqualTo("scheduled");
        await().until(() -> heard.typesOf(complaint).contains("callback.attempted"));
        assertThat(heard.of(complaint).getLast().data().getBoolean("valid")).isFalse();
        assertThat(heard.typesOf(complaint)).doesNotContain("callback.completed");
    }

    @Test
    void asksForAClaimBeforeAnAttempt() {
        var n = callback(resolved());

        var refused = attempt(CALLER, n, NO_ANSWER);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("allowedActions")).containsExactly("claim");
    }

    @Test
    void takesASecondAnswerOfACallNotAtAll() {
        var n = callback(claimed(CALLER));
        attempt(CALLER, n, reached(true, 5));

        assertThat(attempt(CALLER, n, reached(true, 5)).statusCode()).isEqualTo(409);
        assertThat(claim(CALLER, n).statusCode()).isEqualTo(409);
    }

    @Test
    void answersARepeatedRequestAsBefore() {
        var complaint = claimed(CALLER);
        var n = callback(complaint);
        var key = "attempt-of-" + complaint;

        var first = as(CALLER).header("Idempotency-Key", key).body(NO_ANSWER).post("/api/callbacks/" + n + "/attempts");
        var again = as(CALLER).header("Idempotency-Key", key).body(NO_ANSWER).post("/api/callbacks/" + n + "/attempts");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(as(CALLER).get("/api/callbacks/" + n).path("attempts").toString())
                .isEqualTo("1");
    }
}
