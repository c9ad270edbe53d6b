package io.redress.routing.clock;

import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Explanation;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.routing.clock.CaseClock.State;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayDeque;
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
    private final DueDates dates;

    public ClockRules(Procedure procedure) {
        this.procedure = procedure;
        this.dates = new DueDates(procedure);
    }

    /** The clocks of a case that has just been opened. */
    public List<CaseClock> opened(Circumstances now, Instant receivedAt, Instant openedAt) {
        var received = after(List.of(), Happening.of(Milestone.RECEIPT), receivedAt, now);
        return after(received, Happening.of("case.opened"), openedAt, now);
    }

    /**
     * The clocks after something happened.
     *
     * @param now the case as the fact leaves it
     */
    public List<CaseClock> after(List<CaseClock> clocks, Happening happening, Instant at, Circumstances now) {
        var known = byMilestone(clocks);
        GivenClocks.meet(known, happening, at);
        var open = new ArrayDeque<>(List.of(happening));
        while (!open.isEmpty()) {
            var next = open.poll();
            for (var milestone : procedure.milestones(now.facts())) {
                var before = known.get(milestone.code());
                var moved = moved(before, milestone, next, at, now);
                if (moved == null) {
                    known.remove(milestone.code());
                    continue;
                }
                var isReached = moved.metAt() != null && (before == null || before.waits());
                known.put(milestone.code(), anew(moved, milestone, isReached, next, now));
                if (isReached) {
                    open.add(Happening.met(milestone.code()));
                }
            }
        }
        return derived(known, now);
    }

    /**
     * The clocks after the rules themselves changed: another version of the procedure, or a case that its conditions see in another light. A
     * clock that has ended stays as it ended; one that no longer applies goes; one that applies now begins when it would have begun.
     *
     * @param happened the latest moment of everything that has happened, by {@link Happening#occasions}
     */
    public List<CaseClock> anew(List<CaseClock> clocks, Circumstances now, Map<String, Instant> happened) {
        var known = byMilestone(clocks);
        var applicable = procedure.milestones(now.facts());
        known.values()
                .removeIf(clock -> clock.isOpen()
                        && !clock.isGiven()
                        && applicable.stream()
                                .noneMatch(milestone -> milestone.code().equals(clock.milestone())));
        for (var milestone : applicable) {
            if (!known.containsKey(milestone.code())) {
                fromHistory(milestone, happened, now).ifPresent(clock -> known.put(milestone.code(), clock));
            }
        }
        return derived(known, now);
    }

    /** Whatever still runs starts at the moment: what had passed of it no longer counts. */
    public List<CaseClock> restarted(List<CaseClock> clocks, Instant at, Circumstances now) {
        var known = byMilestone(clocks);
        known.replaceAll((code, clock) -> procedure
                .milestone(code)
                .filter(_ -> clock.isOpen())
                .map(milestone -> dates.started(milestone, at, now))
                .orElse(clock));
        return derived(known, now);
    }

    /** A moment that somebody promised in person, whatever stands in the file. */
    public static List<CaseClock> promising(List<CaseClock> clocks, String milestone, Instant at, Instant dueAt) {
        var known = byMilestone(clocks);
        known.put(milestone, CaseClock.given(milestone, at, dueAt));
        return known.values().stream().sorted(SOONEST_DUE).toList();
    }

    /** The open due dates as the file counts them today; what {@link #after} once said must be the same. */
    public List<CaseClock> derivedAnew(List<CaseClock> clocks, Circumstances now) {
        return derived(byMilestone(clocks), now);
    }

    /** How the due date came about; empty for a clock whose milestone the file does not know. */
    public Optional<Explanation> explanation(CaseClock clock, Circumstances now) {
        return clock.isGiven()
                ? Optional.of(DueDates.given(clock))
                : procedure.milestone(clock.milestone()).map(milestone -> dates.explanation(clock, milestone, now));
    }

    /** Whether the file lets the clock be extended in a case that stands so. */
    public Optional<Milestone.Extension> extension(CaseClock clock, CaseFacts facts) {
        return procedure
                .milestone(clock.milestone())
                .filter(milestone -> procedure.mayBeExtended(milestone, facts))
                .map(Milestone::extension);
    }

    private static Map<String, CaseClock> byMilestone(List<CaseClock> clocks) {
        return clocks.stream()
                .collect(Collectors.toMap(
                        CaseClock::milestone, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private @Nullable CaseClock moved(
            @Nullable CaseClock clock, Milestone milestone, Happening happening, Instant at, Circumstances now) {
        if (happening.isAny(milestone.restart()) || isStarted(clock, milestone, happening, now)) {
            return dates.started(milestone, at, now);
        }
        if (clock == null) {
            return null;
        }
        if (clock.waits() && happening.isAny(milestone.met())) {
            return dates.stopped(clock, milestone, at, now);
        }
        return clock.isOpen() && happening.isAnyOf(milestone.until()) ? null : clock;
    }

    /** What starts a clock starts it once in a round. */
    private static boolean isStarted(
            @Nullable CaseClock clock, Milestone milestone, Happening happening, Circumstances now) {
        var round = now.roundSince();
        return happening.is(milestone.start())
                && (clock == null
                        || (round != null && !clock.waits() && clock.start().isBefore(round)));
    }

    /** A promise that is made again and again begins anew when it was kept, and when it was broken. */
    private CaseClock anew(
            CaseClock clock, Milestone milestone, boolean isReached, Happening happening, Circumstances now) {
        if (!milestone.repeated()) {
            return clock;
        }
        var metAt = clock.metAt();
        if (isReached && metAt != null) {
            return dates.started(milestone, metAt, now);
        }
        var isMissedNow = happening.is("case.deadline-missed(%s)".formatted(milestone.code()));
        return isMissedNow && clock.state() == State.MISSED ? dates.started(milestone, clock.dueAt(), now) : clock;
    }

    private Optional<CaseClock> fromHistory(Milestone milestone, Map<String, Instant> happened, Circumstances now) {
        var start = happened.get(milestone.start());
        if (start == null) {
            return Optional.empty();
        }
        var begun = dates.started(milestone, start, now);
        var reached = milestone.met().stream()
                .flatMap(occasion -> Optional.ofNullable(happened.get(occasion)).stream())
                .filter(at -> !at.isBefore(start))
                .min(Comparator.naturalOrder());
        return Optional.of(
                reached.map(at -> dates.stopped(begun, milestone, at, now)).orElse(begun));
    }

    private List<CaseClock> derived(Map<String, CaseClock> clocks, Circumstances now) {
        return clocks.values().stream()
                .map(clock -> derived(clock, now))
                .sorted(SOONEST_DUE)
                .toList();
    }

    private CaseClock derived(CaseClock clock, Circumstances now) {
        var milestone = procedure.milestone(clock.milestone());
        if (milestone.isEmpty() || clock.isGiven() || !clock.waits()) {
            return clock;
        }
        if (!clock.isOpen()) {
            return dates.climbing(clock, milestone.get(), now);
        }
        var paused = now.delays().stopNow(milestone.get());
        return dates.due(clock, milestone.get(), now).in(paused ? State.PAUSED : State.RUNNING);
    }
}
