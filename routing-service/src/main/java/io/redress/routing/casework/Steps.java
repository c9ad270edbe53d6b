package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What time alone brings about in a case. Pure. */
public final class Steps {

    private static final Comparator<Step> IN_DUE_ORDER =
            Comparator.comparing(Step::at).thenComparing(step -> step.clock().milestone());

    private Steps() {}

    /** Something that happens at its moment unless a fact makes it void before. */
    public sealed interface Step {
        CaseClock clock();

        Instant at();

        /** The owner is warned. */
        record Near(CaseClock clock, Instant at) implements Step {}

        /** The due moment has passed. Reaching the milestone at that very moment is in time. */
        record Missed(CaseClock clock) implements Step {
            @Override
            public Instant at() {
                return clock.dueAt();
            }
        }
    }

    /** The next step of the case whose moment lies before {@code now}. */
    public static Optional<Step> due(Case kase, Instant now) {
        return kase.standing().clocks().stream()
                .flatMap(clock -> next(kase, clock).stream())
                .filter(step -> step.at().isBefore(now))
                .min(IN_DUE_ORDER);
    }

    /** What the clock brings next; empty when it is met, missed or paused, or nobody works the case any more. */
    static Optional<Step> next(Case kase, CaseClock clock) {
        if (!clock.runs() || kase.status().isOver()) {
            return Optional.empty();
        }
        var warnAt = clock.warnAt();
        if (warnAt != null && warnAt.isBefore(clock.dueAt()) && !kase.warned().contains(clock.milestone())) {
            return Optional.of(new Step.Near(clock, warnAt));
        }
        return clock.breaksAPromise() ? Optional.of(new Step.Missed(clock)) : Optional.empty();
    }
}
