package io.redress.routing.casework;

import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Pause;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.casework.Steps.Step;
import io.redress.routing.casework.TimeFact.Because;
import io.redress.routing.casework.TimeFact.Elapsed;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.CaseClock.State;
import io.redress.routing.testing.Published;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import static io.redress.routing.casework.CaseFixture.EVE;
import static io.redress.routing.casework.CaseFixture.SOME_WORDS;
import static io.redress.routing.casework.CaseFixture.aCase;
import static io.redress.routing.casework.CaseFixture.aCaseUnder;
import static org.assertj.core.api.Assertions.assertThat;

/** What other systems' clocks are known to get wrong. */
class ClockRegressionTest {

    private static final Instant THURSDAY = Instant.parse("2026-10-08T02:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-10-09T02:00:00Z");
    private static final Instant YEARS_LATER = EVE.plus(Duration.ofDays(2000));

    @Property(tries = 60)
    void pauseTimeIsKeptWhenTheProcedureChanges(
            @ForAll @IntRange(min = 1, max = 200) int hoursBefore, @ForAll @IntRange(min = 1, max = 400) int hours) {
        var longer = with("term: 7 wd", "term: 9 wd");
        var from = EVE.plus(Duration.ofHours(hoursBefore));
        var to = from.plus(Duration.ofHours(hours));
        if (from.isAfter(clock(aCase().now(), "acceptance").dueAt())) {
            return;
        }

        var kept = aCase().at(from)
                .then(moves -> moves.time().paused("customer-absent", WaitingFor.CUSTOMER, null, null))
                .at(to)
                .then(moves -> moves.time().resumed(Because.SAID, SOME_WORDS))
                .at(to.plusSeconds(60))
                .under(longer)
                .then(moves -> moves.time().procedureChanged(longer.version(), Elapsed.KEEP, SOME_WORDS))
                .now();

        assertThat(kept.standing().procedure()).isEqualTo(longer.version());
        assertThat(clock(kept, "solution").start()).isEqualTo(EVE);
        assertThat(clock(kept, "solution").dueAt())
                .isEqualTo(longer.calendar()
                        .add(EVE, Term.parse("9 wd"), List.of(new Pause(from, to)))
                        .at());
    }

    @Test
    void beginsNowWhenTheProcedureChangesAndNothingThatPassedIsToCount() {
        var longer = with("term: 7 wd", "term: 9 wd");

        var anew = aCase().at(FRIDAY)
                .under(longer)
                .then(moves -> moves.time().procedureChanged(longer.version(), Elapsed.RESTART, SOME_WORDS))
                .now();

        assertThat(clock(anew, "solution").start()).isEqualTo(FRIDAY);
        assertThat(clock(anew, "solution").promise()).isEqualTo("9 wd");
    }

    @Test
    void aPausedClockDoesNotBreach() {
        var fixture = aCase().at(THURSDAY)
                .then(moves -> moves.time().paused("customer-absent", WaitingFor.CUSTOMER, null, null));
        var due = clock(fixture.now(), "acceptance").dueAt();

        assertThat(Steps.due(fixture.now(), YEARS_LATER)).isEmpty();
        assertThat(clock(fixture.now(), "acceptance").state()).isEqualTo(State.PAUSED);
        var resumed = fixture.at(due.plus(Duration.ofDays(30)))
                .then(moves -> moves.time().resumed(Because.SAID, SOME_WORDS))
                .now();
        assertThat(clock(resumed, "acceptance").state()).isEqualTo(State.RUNNING);
        assertThat(clock(resumed, "acceptance").dueAt()).isAfter(due.plus(Duration.ofDays(30)));
    }

    @Test
    void severalSpansADayAreCounted() {
        var spans = with(
                "mondayToFriday: [\"09:00-18:00\"]",
                "mondayToFriday: [\"09:00-12:00\", \"14:00-18:00\"]",
                "term: 2 wd",
                "term: 6 wh");

        // From 16:00 on the eve: two hours until 18:00; three from 09:00 on the 8th, the last one after the break.
        assertThat(clock(aCaseUnder(spans).now(), "acceptance").dueAt())
                .isEqualTo(Instant.parse("2026-10-08T07:00:00Z"));
    }

    @Test
    void warningsAreCountedBackwardsAcrossANight() {
        var early = with("term: 2 wd", "term: 3 wh");
        var clock = clock(aCaseUnder(early).now(), "acceptance");

        // Due at 10:00 on the 8th; four office hours before lie one of that morning and three of the eve, before the
        // holiday.
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-10-08T02:00:00Z"));
        assertThat(clock.warnAt()).isEqualTo(EVE);
    }

    @Test
    void warnsAtEachOfSeveralPointsOnce() {
        var twice = with("warnBefore: 4 wh", "warnBefore: [1 wd, 4 wh]");
        var fixture = aCaseUnder(twice);
        var clock = clock(fixture.now(), "acceptance");

        assertThat(clock.warnings()).hasSize(2).isSorted();
        var first = Steps.due(fixture.now(), YEARS_LATER).orElseThrow();
        var warned =
                fixture.at(first.at()).then(moves -> moves.deadlineNear(clock)).now();
        var second = Steps.due(warned, YEARS_LATER).orElseThrow();
        assertThat(second).isInstanceOf(Step.Near.class);
        assertThat(second.at()).isAfter(first.at());
        var again =
                fixture.at(second.at()).then(moves -> moves.deadlineNear(clock)).now();
        assertThat(Steps.due(again, YEARS_LATER)).get().isInstanceOf(Step.Missed.class);
    }

    @Test
    void goesOnByItselfAtTheMomentThatWasNamed() {
        var until = Instant.parse("2026-10-12T02:00:00Z");
        var paused = aCase().at(THURSDAY)
                .then(moves -> moves.time().paused("customer-absent", WaitingFor.CUSTOMER, until, null));

        var step = Steps.due(paused.now(), YEARS_LATER).orElseThrow();

        assertThat(step).isEqualTo(new Step.Resume(until));
        assertThat(Steps.timers(paused.now())).extracting(Steps.Timer::nextAt).contains(until);
        var resumed = paused.at(until)
                .then(moves -> moves.time().resumed(Because.UNTIL, null))
                .now();
        assertThat(resumed.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(resumed.asked().resumeAt()).isNull();
    }

    @Test
    void movesADateOnlyWhenSomebodyElseHasGrantedIt() {
        var until = Instant.parse("2026-10-20T10:00:00Z");
        var asked = aCase().then(moves -> moves.time()
                .extensionAsked(
                        new Asked.ExtensionRequest("solution", until, "E1024", List.of("supervisor")), SOME_WORDS));
        assertThat(clock(asked.now(), "solution")).isEqualTo(clock(aCase().now(), "solution"));

        var clock = clock(asked.now(), "solution");
        var granted = asked.then(moves -> moves.time().extended(clock, until, SOME_WORDS));
        assertThat(clock(granted.now(), "solution").dueAt()).isEqualTo(until);
        assertThat(granted.now().asked().extensions()).isEmpty();
        var explained = granted.rules()
                .explanation(clock(granted.now(), "solution"), granted.now().circumstances())
                .orElseThrow();
        assertThat(explained.intervals().getLast().to()).isEqualTo(until);

        var later = granted.at(THURSDAY)
                .then(moves -> moves.time().paused("customer-absent", WaitingFor.CUSTOMER, null, null))
                .at(FRIDAY)
                .then(moves -> moves.time().resumed(Because.SAID, SOME_WORDS))
                .now();
        assertThat(clock(later, "solution").dueAt()).isEqualTo(until.plus(Duration.ofDays(1)));
    }

    @Test
    void promisesAWordByANamedMomentAndMissesItInSilence() {
        var by = Instant.parse("2026-10-08T04:00:00Z");
        var promised = aCase().then(moves -> moves.time().progressed(by, SOME_WORDS));

        assertThat(Steps.due(promised.now(), by.plusSeconds(1)))
                .get()
                .extracting(Step::timer)
                .isEqualTo("next-word");
        var kept = promised.at(by)
                .then(moves -> moves.time().progressed(null, SOME_WORDS))
                .now();
        assertThat(clock(kept, "next-word").state()).isEqualTo(State.MET);
    }

    @Test
    void countsTheSameAgainAfterEverythingThatMovesADate() {
        var fixture = aCase().then(moves -> moves.accepted(null))
                .at(THURSDAY)
                .then(moves -> moves.time().paused("customer-absent", WaitingFor.CUSTOMER, null, null))
                .at(FRIDAY)
                .then(moves -> moves.time().resumed(Because.SAID, SOME_WORDS));
        var kase = fixture.now();

        assertThat(fixture.rules().derivedAnew(kase.standing().clocks(), kase.circumstances()))
                .isEqualTo(kase.standing().clocks());
    }

    @Test
    void saysWhichDatesLieElsewhereWhenACaseIsSeenInAnotherLight() {
        var urgent = with(
                "    term: 7 wd\n    start: complaint.registered\n",
                "    term: 7 wd\n    start: complaint.registered\n    terms: [{ id: urgent, when: \"case.severity == 'urgent'\", term: 3 wd }]\n");
        var before = aCaseUnder(urgent);
        var clocks = before.now().standing().clocks();

        var after = before.then(moves -> moves.handovers()
                .reclassified(new HandoverFact.Classification("billing/wrong-charge", "urgent", null), SOME_WORDS));
        var said = after.moves().time().recalculated("reclassified", clocks).orElseThrow();

        assertThat(clock(after.now(), "solution").promise()).isEqualTo("3 wd");
        assertThat(((TimeFact.Recalculated) said).moved())
                .singleElement()
                .extracting(TimeFact.MovedDate::milestone)
                .isEqualTo("solution");
    }

    private static CaseClock clock(Case kase, String milestone) {
        return kase.clock(milestone).orElseThrow();
    }

    /** The organisation's procedure with other texts in place of some. */
    private static Procedure with(String... pairs) {
        var files = new TreeMap<>(Published.procedure().files());
        for (var i = 0; i < pairs.length; i += 2) {
            var before = pairs[i];
            var after = pairs[i + 1];
            files.replaceAll((_, text) -> text.replace(before, after));
        }
        assertThat(files).isNotEqualTo(Published.procedure().files());
        return Procedure.parse(files).orThrow();
    }
}
