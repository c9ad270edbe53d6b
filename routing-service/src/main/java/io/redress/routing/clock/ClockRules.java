package io.redress.routing.clock;

import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.routing.clock.CaseClock.State;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Derives the clocks of a case from what happened to it, as one version of a procedure says. Pure. */
public final class ClockRules {

    private static final Comparator<CaseClock> SOONEST_DUE =
            Comparator.comparing(CaseClock::dueAt).thenComparing(CaseClock::milestone);

    private final Procedure procedure;

    public ClockRules(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The clocks of a case that has just been opened. */
    public List<CaseClock> opened(CaseFacts facts, Instant receivedAt, Instant openedAt) {
        var received = after(List.of(), Milestone.RECEIPT, receivedAt, facts, List.of());
        return after(received, "case.opened", openedAt, facts, List.of());
    }

    /**
     * The clocks after something happened.
     *
     * @param event name of the fact, {@code case.accepted}
     * @param facts the case as the fact leaves it
     * @param standstills of the whole case, as the fact leaves them
     */
    public List<CaseClock> after(
            List<CaseClock> clocks, String event, Instant at, CaseFacts facts, List<Standstill> standstills) {
        Map<String, CaseClock> known = clocks.stream()
                .collect(Collectors.toMap(
                        CaseClock::milestone, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        for (var milestone : procedure.milestones(facts)) {
            moved(known.get(milestone.code()), milestone, event, at)
                    .ifPresent(clock -> known.put(milestone.code(), clock));
        }
        return known.values().stream()
                .map(clock -> derived(clock, standstills))
                .sorted(SOONEST_DUE)
                .toList();
    }

    /** The due dates as the file counts them today; what {@link #after} once said must be the same. */
    public List<CaseClock> derivedAnew(List<CaseClock> clocks, List<Standstill> standstills) {
        return clocks.stream()
                .map(clock -> procedure
                        .milestone(clock.milestone())
                        .map(milestone -> due(clock, milestone, standstills))
                        .orElse(clock))
                .sorted(SOONEST_DUE)
                .toList();
    }

    /** How the due date came about; empty for a clock whose milestone the file does not know. */
    public Optional<Explanation> explanation(CaseClock clock, List<Standstill> standstills) {
        return procedure
                .milestone(clock.milestone())
                .map(milestone -> procedure.explanation(
                        milestone, clock.start(), Standstill.ended(standstills, milestone.pausedBy())));
    }

    private Optional<CaseClock> moved(@Nullable CaseClock clock, Milestone milestone, String event, Instant at) {
        if (clock == null) {
            return milestone.start().equals(event) ? Optional.of(started(milestone, at)) : Optional.empty();
        }
        if (milestone.restart().contains(event)) {
            return Optional.of(started(milestone, at));
        }
        if (clock.waits() && milestone.met().contains(event)) {
            return Optional.of(clock.stopped(at));
        }
        return Optional.of(clock);
    }

    private CaseClock started(Milestone milestone, Instant at) {
        var bare = new CaseClock(
                milestone.code(),
                at,
                at,
                null,
                State.RUNNING,
                milestone.term().toString(),
                null,
                null,
                milestone.isBreachWhenMissed() ? null : false);
        return due(bare, milestone, List.of());
    }

    private CaseClock derived(CaseClock clock, List<Standstill> standstills) {
        var milestone = procedure.milestone(clock.milestone());
        if (standstills.isEmpty() || milestone.isEmpty() || !clock.waits() || clock.state() == State.MISSED) {
            return clock;
        }
        var paused = Standstill.lasts(standstills, milestone.get().pausedBy());
        return due(clock, milestone.get(), standstills).in(paused ? State.PAUSED : State.RUNNING);
    }

    private CaseClock due(CaseClock clock, Milestone milestone, List<Standstill> standstills) {
        var pauses = Standstill.ended(standstills, milestone.pausedBy());
        var due = procedure.dueAt(milestone, clock.start(), pauses);
        // A warning that would come before the clock begins comes with its beginning.
        var warnAt = procedure
                .warnAt(milestone, due)
                .map(at -> at.isBefore(clock.start()) ? clock.start() : at)
                .orElse(null);
        return new CaseClock(
                clock.milestone(),
                clock.start(),
                due.at(),
                warnAt,
                clock.state(),
                clock.promise(),
                clock.metAt(),
                due.provisional() ? true : null,
                clock.breach());
    }
}
