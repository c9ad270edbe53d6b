package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What time alone brings about in a case. Pure. */
public final class Steps {

    /** Name of the timer of a pause that ends by itself, beside those of the milestones. */
    static final String RESUMPTION = "resumption()";

    /** Name of the timer of papers that somebody still has to bring. */
    static final String SUPPLY = "supply()";

    private static final Comparator<Step> IN_DUE_ORDER =
            Comparator.comparing(Step::at).thenComparingInt(Step::rank).thenComparing(Step::timer);

    private Steps() {}

    /** Something that happens at its moment unless a fact makes it void before. */
    public sealed interface Step {

        /** Whose timer it is: a milestone, {@link Steps#RESUMPTION} or {@link Steps#SUPPLY}. */
        String timer();

        Instant at();

        /** What comes first of what falls on one moment. */
        int rank();

        /** The owner is warned. */
        record Near(CaseClock clock, Instant at) implements Step {
            @Override
            public String timer() {
                return clock.milestone();
            }

            @Override
            public int rank() {
                return 1;
            }
        }

        /** The due moment has passed. Reaching the milestone at that very moment is in time. */
        record Missed(CaseClock clock) implements Step {
            @Override
            public Instant at() {
                return clock.dueAt();
            }

            @Override
            public String timer() {
                return clock.milestone();
            }

            @Override
            public int rank() {
                return 2;
            }
        }

        /** A step of a ladder is taken: the milestone is not reached, in time or late. */
        record Climb(CaseClock clock, CaseClock.Rung rung) implements Step {
            @Override
            public Instant at() {
                return rung.at();
            }

            @Override
            public String timer() {
                return clock.milestone();
            }

            @Override
            public int rank() {
                return 3;
            }
        }

        /** The papers that were asked for have not come. What the file makes of it is in time for whatever is due at the same moment. */
        record PapersMissing(Instant at) implements Step {
            @Override
            public String timer() {
                return SUPPLY;
            }

            @Override
            public int rank() {
                return 0;
            }
        }

        /** The waiting ends by itself. */
        record Resume(Instant at) implements Step {
            @Override
            public String timer() {
                return RESUMPTION;
            }

            @Override
            public int rank() {
                return 0;
            }
        }
    }

    /**
     * A row by which timers find the case.
     *
     * @param nextAt when there is something to do with it; null when there is nothing
     */
    public record Timer(
            String name,
            Instant dueAt,
            @Nullable Instant warnAt,
            @Nullable Instant nextAt) {}

    /** The next step of the case whose moment lies before {@code now}. */
    public static Optional<Step> due(Case kase, Instant now) {
        return all(kase).filter(step -> step.at().isBefore(now)).min(IN_DUE_ORDER);
    }

    /** One for each clock, and one for a pause that ends by itself. */
    public static List<Timer> timers(Case kase) {
        var timers = new ArrayList<Timer>();
        for (var clock : kase.standing().clocks()) {
            var next = next(kase, clock).map(Step::at).orElse(null);
            timers.add(new Timer(clock.milestone(), clock.dueAt(), clock.warnAt(), next));
        }
        resumption(kase).ifPresent(step -> timers.add(new Timer(RESUMPTION, step.at(), null, step.at())));
        supply(kase).ifPresent(step -> timers.add(new Timer(SUPPLY, step.at(), null, step.at())));
        return timers;
    }

    /** How the warning of a milestone is remembered: the first by the milestone itself, later ones with their number. */
    static String warning(String milestone, int n) {
        return n == 1 ? milestone : milestone + "#" + n;
    }

    static int warningsGiven(Collection<String> warned, String milestone) {
        var given = 0;
        while (warned.contains(warning(milestone, given + 1))) {
            given++;
        }
        return given;
    }

    private static Stream<Step> all(Case kase) {
        return Stream.concat(
                kase.standing().clocks().stream().flatMap(clock -> next(kase, clock).stream()),
                Stream.concat(resumption(kase).stream(), supply(kase).stream()));
    }

    private static Optional<Step> supply(Case kase) {
        var by = kase.asked().papersBy();
        return by == null || kase.asked().papers().isEmpty() || kase.status().isOver()
                ? Optional.empty()
                : Optional.of(new Step.PapersMissing(by));
    }

    private static Optional<Step> resumption(Case kase) {
        var at = kase.asked().resumeAt();
        return at == null || kase.status() != CaseStatus.PAUSED ? Optional.empty() : Optional.of(new Step.Resume(at));
    }

    /** What the clock brings next; empty when it is met, missed or paused, or nobody works the case any more. */
    static Optional<Step> next(Case kase, CaseClock clock) {
        return kase.status().isOver()
                ? Optional.empty()
                : Stream.of(warningOrEnd(kase, clock), climb(kase, clock))
                        .flatMap(Optional::stream)
                        .min(IN_DUE_ORDER);
    }

    /** The lowest step not taken yet; what fell into an earlier round is not taken in this one. */
    private static Optional<Step> climb(Case kase, CaseClock clock) {
        if (!clock.waits() || clock.state() == CaseClock.State.PAUSED) {
            return Optional.empty();
        }
        var round = kase.roundSince();
        return clock.allRungs().stream()
                .filter(rung -> round == null || !rung.at().isBefore(round))
                .filter(rung -> !kase.hasClimbed(rung.ladder(), rung.step()))
                .min(Comparator.comparing(CaseClock.Rung::at))
                .map(rung -> new Step.Climb(clock, rung));
    }

    private static Optional<Step> warningOrEnd(Case kase, CaseClock clock) {
        if (!clock.runs()) {
            return Optional.empty();
        }
        var warnings = clock.allWarnings();
        var given = warningsGiven(kase.warned(), clock.milestone());
        if (given < warnings.size() && warnings.get(given).isBefore(clock.dueAt())) {
            return Optional.of(new Step.Near(clock, warnings.get(given)));
        }
        return clock.breaksAPromise() ? Optional.of(new Step.Missed(clock)) : Optional.empty();
    }
}
