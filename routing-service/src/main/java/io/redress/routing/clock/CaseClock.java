package io.redress.routing.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One promise of the procedure to one case, as every fact of the case carries it.
 *
 * @param start from when it counts
 * @param dueAt last moment at which it is met
 * @param warnAt when the owner is warned first; null where the procedure warns nobody
 * @param warnings all moments at which the owner is warned, where there are several; else null
 * @param promise length with its unit, {@code 7 wd}; {@link #GIVEN} where somebody named the moment
 * @param metAt when it was stopped, in time or late; null while it is not
 * @param provisional true when a year that is not published yet was counted; else null
 * @param breach false when missing it breaks no promise: the date is shown, and nothing happens when it passes; else null
 * @param rungs steps of ladders that time takes as long as the milestone is not reached; null for none
 */
public record CaseClock(
        String milestone,
        Instant start,
        Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable List<Instant> warnings,
        State state,
        String promise,
        @Nullable Instant metAt,
        @Nullable Boolean provisional,
        @Nullable Boolean breach,
        @Nullable List<Rung> rungs) {

    /** A step of a ladder that is taken at a moment of its own while the clock is neither met nor standing still. */
    public record Rung(String ladder, String step, Instant at) {}

    /** The promise of a clock whose moment was named and not counted. */
    public static final String GIVEN = "given";

    public enum State {
        @JsonProperty("running")
        RUNNING,
        /** Time stands still. */
        @JsonProperty("paused")
        PAUSED,
        /** Stopped at or before the due moment. */
        @JsonProperty("met")
        MET,
        /** The due moment passed before it was stopped; final. */
        @JsonProperty("missed")
        MISSED
    }

    /** A moment that somebody promised in person. */
    static CaseClock given(String milestone, Instant start, Instant dueAt) {
        return new CaseClock(milestone, start, dueAt, null, null, State.RUNNING, GIVEN, null, null, null, null);
    }

    /** Whether it still waits for its milestone, in time or late. */
    public boolean waits() {
        return metAt == null;
    }

    /** Whether its due date may still move. */
    @JsonIgnore
    public boolean isOpen() {
        return waits() && state != State.MISSED;
    }

    public boolean runs() {
        return state == State.RUNNING;
    }

    /** Whether its passing is worth a word. */
    public boolean breaksAPromise() {
        return breach == null || breach;
    }

    @JsonIgnore
    public boolean isGiven() {
        return promise.equals(GIVEN);
    }

    /** Every moment at which the owner is warned, soonest first. */
    public List<Instant> allWarnings() {
        if (warnings != null) {
            return warnings;
        }
        return warnAt == null ? List.of() : List.of(warnAt);
    }

    public List<Rung> allRungs() {
        return rungs == null ? List.of() : rungs;
    }

    /** The milestone was reached; whether in time is yet to be said. */
    CaseClock reachedAt(Instant at) {
        return new CaseClock(milestone, start, dueAt, warnAt, warnings, state, promise, at, provisional, breach, rungs);
    }

    /** In time or late, by its due date as it stands; what was missed stays missed. */
    CaseClock judged() {
        var inTime = state != State.MISSED && metAt != null && !metAt.isAfter(dueAt);
        return in(inTime ? State.MET : State.MISSED);
    }

    /** The due moment passed. */
    public CaseClock missed() {
        return in(State.MISSED);
    }

    CaseClock in(State other) {
        return new CaseClock(
                milestone, start, dueAt, warnAt, warnings, other, promise, metAt, provisional, breach, rungs);
    }

    /** The steps of ladders that are still before it. */
    CaseClock climbing(List<Rung> steps) {
        return new CaseClock(
                milestone,
                start,
                dueAt,
                warnAt,
                warnings,
                state,
                promise,
                metAt,
                provisional,
                breach,
                steps.isEmpty() ? null : List.copyOf(steps));
    }

    /** Counted anew: the same run with another end. */
    CaseClock ending(Instant dueAgain, boolean stillOpen, List<Instant> warned, String promised, List<Rung> steps) {
        return new CaseClock(
                milestone,
                start,
                dueAgain,
                warned.isEmpty() ? null : warned.getFirst(),
                warned.size() > 1 ? List.copyOf(warned) : null,
                state,
                promised,
                metAt,
                stillOpen ? true : null,
                breach,
                steps.isEmpty() ? null : List.copyOf(steps));
    }
}
