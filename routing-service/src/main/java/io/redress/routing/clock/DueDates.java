package io.redress.routing.clock;

import io.redress.procedure.CaseRules;
import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Due;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.calendar.Interval;
import io.redress.procedure.calendar.Why;
import io.redress.procedure.clock.Milestone;
import io.redress.routing.clock.CaseClock.Rung;
import io.redress.routing.clock.CaseClock.State;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts one clock of a case. Pure. */
final class DueDates {

    private final Procedure procedure;
    private final CaseRules rules;

    DueDates(Procedure procedure) {
        this.procedure = procedure;
        this.rules = procedure.cases();
    }

    CaseClock started(Milestone milestone, Instant at, Circumstances now) {
        var bare = new CaseClock(
                milestone.code(),
                at,
                at,
                null,
                null,
                State.RUNNING,
                "",
                null,
                null,
                milestone.isBreachWhenMissed() ? null : false,
                null);
        return due(bare, milestone, now);
    }

    /** A clock that stands still is never late, however long ago its date was: the standstill is counted up to the moment. */
    CaseClock stopped(CaseClock clock, Milestone milestone, Instant at, Circumstances now) {
        return due(clock.reachedAt(at), milestone, now).judged();
    }

    CaseClock due(CaseClock clock, Milestone milestone, Circumstances now) {
        var due = explanation(clock, milestone, now).due();
        return clock.ending(
                due.at(),
                due.provisional(),
                warnings(milestone, due, clock.start()),
                rules.term(milestone, now.facts()).toString(),
                rungs(milestone, due.at(), now));
    }

    /** What was counted, and after it what an extension adds. */
    Explanation explanation(CaseClock clock, Milestone milestone, Circumstances now) {
        var pauses = now.delays().pauses(clock, milestone);
        var counted = rules.explanation(milestone, now.facts(), clock.start(), pauses, brought(now));
        return now.delays()
                .extension(clock)
                .map(extension -> extension.dueAfter(pauses))
                .filter(until -> until.isAfter(counted.due().at()))
                .map(until -> extended(counted, until))
                .orElse(counted);
    }

    static Explanation given(CaseClock clock) {
        return new Explanation(
                new Due(clock.dueAt(), false), List.of(new Interval(clock.start(), clock.dueAt(), true, Why.GIVEN)));
    }

    private static Explanation extended(Explanation counted, Instant until) {
        var intervals = new ArrayList<>(counted.intervals());
        intervals.add(new Interval(counted.due().at(), until, true, Why.EXTENDED));
        return new Explanation(new Due(until, counted.due().provisional()), intervals);
    }

    /** A warning that would come before the clock begins comes with its beginning. */
    private List<Instant> warnings(Milestone milestone, Due due, Instant start) {
        return procedure.clocks().warnings(milestone, due).stream()
                .map(at -> at.isBefore(start) ? start : at)
                .distinct()
                .sorted()
                .toList();
    }

    /** A clock that was missed and is still waited for: its date stays, its ladders follow the case. */
    CaseClock climbing(CaseClock clock, Milestone milestone, Circumstances now) {
        return clock.climbing(now.delays().stopNow(milestone) ? List.of() : rungs(milestone, clock.dueAt(), now));
    }

    private List<Rung> rungs(Milestone milestone, Instant dueAt, Circumstances now) {
        return rules.rungs(now.facts()).stream()
                .filter(rung -> milestone.code().equals(rung.step().milestone()))
                .map(rung -> new Rung(rung.ladder().code(), rung.step().id(), rules.momentOf(rung.step(), dueAt)))
                .toList();
    }

    private Map<String, Instant> brought(Circumstances now) {
        return rules.brought(now.sourceDeadline(), now.facts().complaint().attributes());
    }
}
