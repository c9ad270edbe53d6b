package io.redress.routing.casework;

import io.redress.routing.casework.Steps.Step;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.CaseClock.State;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static io.redress.routing.casework.Action.ACCEPTANCE;
import static io.redress.routing.casework.Action.CHOICE;
import static io.redress.routing.casework.Action.CLOSURE;
import static io.redress.routing.casework.Action.INVESTIGATION;
import static io.redress.routing.casework.Action.NOTES;
import static io.redress.routing.casework.Action.PAUSE;
import static io.redress.routing.casework.Action.PROPOSAL;
import static io.redress.routing.casework.Action.REJECTION;
import static io.redress.routing.casework.Action.REPLY;
import static io.redress.routing.casework.Action.RESOLUTION;
import static io.redress.routing.casework.Action.RESUMPTION;
import static io.redress.routing.casework.Action.TRANSFER;
import static io.redress.routing.casework.CaseFixture.EVE;
import static io.redress.routing.casework.CaseFixture.SOME_WORDS;
import static io.redress.routing.casework.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CaseTest {

    private static final Instant ACCEPTANCE_DUE = Instant.parse("2026-10-09T10:00:00Z");
    private static final UUID ANSWER = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");

    @Test
    void countsTheClocksOfTheFirstScenario() {
        assertThat(aCase().now().standing().clocks())
                .extracting(CaseClock::milestone, CaseClock::dueAt)
                .containsExactly(
                        tuple("acceptance", ACCEPTANCE_DUE),
                        tuple("investigation", Instant.parse("2026-10-13T10:00:00Z")),
                        tuple("solution", Instant.parse("2026-10-15T10:00:00Z")),
                        tuple("regulator", Instant.parse("2026-10-15T16:00:00Z")));
    }

    @Test
    void offersTheLegalMovesOfEachState() {
        var open = aCase();
        assertThat(open.now().moves())
                .contains(ACCEPTANCE, REJECTION, TRANSFER, NOTES)
                .doesNotContain(REPLY, PROPOSAL);
        var accepted = open.then(moves -> moves.accepted(null)).now();
        assertThat(accepted.moves()).contains(INVESTIGATION, PROPOSAL, RESOLUTION, REPLY, NOTES, PAUSE);
        assertThat(accepted.moves()).doesNotContain(ACCEPTANCE, CHOICE, CLOSURE, RESUMPTION);
        var proposed = open.then(moves -> moves.proposed(List.of(), "E1024")).now();
        assertThat(proposed.moves())
                .contains(PROPOSAL, CHOICE, RESOLUTION, REPLY)
                .doesNotContain(INVESTIGATION);
        var resolved = open.then(moves -> moves.resolved("solved", SOME_WORDS)).now();
        assertThat(resolved.moves()).contains(REPLY, CLOSURE, NOTES).doesNotContain(RESOLUTION, PROPOSAL, TRANSFER);
        var reopened =
                open.then(moves -> moves.reopened(ANSWER, "billing", "E1020")).now();
        assertThat(reopened.moves()).isEqualTo(accepted.moves());
        assertThat(reopened.standing().round()).isEqualTo(2);
        var withdrawn = open.then(moves -> moves.handovers().withdrawn()).now();
        assertThat(withdrawn.moves()).containsExactly(NOTES);
    }

    @Test
    void meetsAMilestoneAtItsVeryDueMoment() {
        var kase =
                aCase().at(ACCEPTANCE_DUE).then(moves -> moves.accepted(null)).now();

        assertThat(state(kase, "acceptance")).isEqualTo(State.MET);
        assertThat(Steps.due(aCase().now(), ACCEPTANCE_DUE)).get().isInstanceOf(Step.Near.class);
    }

    @Test
    void missesAMilestoneAfterItsDueMoment() {
        var kase = aCase().at(ACCEPTANCE_DUE.plusMillis(1))
                .then(moves -> moves.accepted(null))
                .now();

        assertThat(state(kase, "acceptance")).isEqualTo(State.MISSED);
    }

    @Test
    void staysMissedWhenItIsReachedLate() {
        var fixture = aCase();
        var clock = fixture.now().clock("acceptance").orElseThrow();

        var kase = fixture.then(moves -> moves.deadlineMissed(clock))
                .at(ACCEPTANCE_DUE.plus(Duration.ofHours(1)))
                .then(moves -> moves.accepted(null))
                .now();

        assertThat(kase.clock("acceptance").orElseThrow().metAt()).isNotNull();
        assertThat(state(kase, "acceptance")).isEqualTo(State.MISSED);
    }

    @Test
    void stepsFireInDueOrderOnceAfterAJump() {
        var fixture = aCase();
        var fired = new ArrayList<String>();
        var later = EVE.plus(Duration.ofDays(60));

        for (var step = Steps.due(fixture.now(), later); step.isPresent(); step = Steps.due(fixture.now(), later)) {
            var due = step.get();
            fixture.at(due.at());
            switch (due) {
                case Step.Near near -> {
                    fired.add("near " + near.timer());
                    fixture.then(moves -> moves.deadlineNear(near.clock()));
                }
                case Step.Resume _ -> throw new AssertionError("nothing was paused");
                case Step.PapersMissing _ -> throw new AssertionError("no papers were asked for");
                case Step.Climb climb -> throw new AssertionError("no ladder has " + climb.rung());
                case Step.Missed missed -> {
                    fired.add("missed " + missed.timer());
                    fixture.then(moves -> moves.deadlineMissed(missed.clock()));
                }
            }
        }

        // The regulator's date only informs.
        assertThat(fired)
                .containsExactly(
                        "near acceptance",
                        "missed acceptance",
                        "near investigation",
                        "missed investigation",
                        "near solution",
                        "missed solution");
    }

    @Test
    void aStepMadeVoidByALaterFactDoesNotFire() {
        var kase = aCase().then(moves -> moves.returned(SOME_WORDS)).now();

        assertThat(Steps.due(kase, EVE.plus(Duration.ofDays(60)))).isEmpty();
    }

    @Test
    void standsStillWhileTheCustomerIsWaitedFor() {
        var kase = aCase().then(moves -> moves.papersAsked(List.of("bill"), null, null))
                .now();

        assertThat(state(kase, "solution")).isEqualTo(State.PAUSED);
        assertThat(state(kase, "regulator")).isEqualTo(State.RUNNING);
        assertThat(Steps.due(kase, EVE.plus(Duration.ofDays(60)))).isEmpty();
    }

    @Test
    void beginsItsClocksAnewInANewRoundButNotTheRegulators() {
        var friday = Instant.parse("2026-10-09T02:00:00Z");
        var fixture = aCase();
        var clock = fixture.now().clock("solution").orElseThrow();

        var kase = fixture.then(moves -> moves.deadlineNear(clock))
                .then(moves -> moves.accepted(null))
                .then(moves -> moves.resolved("solved", SOME_WORDS))
                .at(friday)
                .then(moves -> moves.reopened(ANSWER, "billing", "E1020"))
                .now();

        assertThat(kase.clock("solution").orElseThrow().start()).isEqualTo(friday);
        assertThat(kase.clock("regulator").orElseThrow().start()).isEqualTo(EVE);
        assertThat(kase.warned()).isEmpty();
        assertThat(kase.round().result()).isNull();
    }

    @Test
    void isTheSameWhenReadAgain() {
        var kase = aCase(new Complaint.Concerns("network", List.of("E1041")))
                .then(moves -> moves.papersAsked(List.of("bill"), null, null))
                .now();

        assertThat(Facts.read(Case.class, Facts.write(kase))).isEqualTo(kase);
    }

    private static State state(Case kase, String milestone) {
        return kase.clock(milestone).orElseThrow().state();
    }
}
