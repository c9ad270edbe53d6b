package io.redress.followup.casefacts;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.followup.FollowupSuite;
import io.redress.followup.Heard;
import io.redress.followup.Neighbours;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class CaseFactsComponentTest extends FollowupSuite {

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
    void leavesOldCallbacksWhenTheCaseIsReopened() {
        var complaint = resolved();
        var old = callback(complaint);
        routed(complaint, "case.reopened", 2);
        await().until(() -> queue(complaint).isEmpty());

        assertThat(claim(CALLER, old).statusCode()).isEqualTo(409);
        routed(complaint, "case.resolved", 2);

        assertThat(callback(complaint)).isNotEqualTo(old);
        assertThat(queue(complaint).getFirst()).containsEntry("round", 2);
    }

    @Test
    void letsWhoeverIsAtItBringAnOldCallToItsEnd() {
        var complaint = claimed(CALLER);
        var old = callback(complaint);
        routed(complaint, "case.reopened", 2);
        routed(complaint, "case.resolved", 2);
        await().until(() -> queue(complaint).size() == 2);

        assertThat(attempt(CALLER, old, reached(true, 5)).statusCode()).isEqualTo(201);
    }

    @Test
    void takesEverythingInOnceHoweverOftenItComes() {
        var complaint = resolved();
        callback(complaint);

        Neighbours.again(complaint);
        routed(complaint, "case.closed", 1);
        routed(complaint, "case.reopened", 2);

        // What reopens came after all that was repeated.
        await().until(() -> queue(complaint).isEmpty());
        await().until(() -> !heard.of(complaint).isEmpty());
        assertThat(heard.typesOf(complaint)).containsExactly("callback.scheduled");
    }

    @Test
    void asksByLinkAloneWhoeverWantsWriting() {
        var complaint = registered(data -> data.putArray("needs").add("written-only"));
        routed(complaint, "case.resolved", 1);

        await().until(() -> heard.typesOf(complaint).size() == 1);
        assertThat(heard.of(complaint).getFirst().data().getString("by")).isEqualTo("link");
        assertThat(queue(complaint)).isEmpty();
    }

    @Test
    void endsALinkThatNobodyUsed() {
        var complaint = registered(data -> data.putArray("needs").add("written-only"));
        routed(complaint, "case.resolved", 1);
        await().until(() -> heard.typesOf(complaint).size() == 1);
        var due = heard.of(complaint).getFirst().data().getString("dueAt");

        at("2027-01-10T09:00:00");

        await().until(() -> heard.typesOf(complaint).contains("callback.unreached"));
        assertThat(heard.of(complaint).getLast().effectiveAt()).isEqualTo(due);
        assertThat(heard.of(complaint).getLast().actor()).isEqualTo("suite");
    }
}
