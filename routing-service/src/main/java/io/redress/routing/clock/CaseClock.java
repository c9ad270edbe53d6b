package io.redress.routing.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One promise of the procedure to one case, as every fact of the case carries it.
 *
 * @param start from when it counts
 * @param dueAt last moment at which it is met
 * @param warnAt when the owner is warned; null where the procedure warns nobody
 * @param promise length with its unit, {@code 7 wd}
 * @param metAt when it was stopped, in time or late; null while it is not
 * @param provisional true when a year that is not published yet was counted; else null
 * @param breach false when missing it breaks no promise: the date is shown, and nothing happens when it passes; else null
 */
public record CaseClock(
        String milestone,
        Instant start,
        Instant dueAt,
        @Nullable Instant warnAt,
        State state,
        String promise,
        @Nullable Instant metAt,
        @Nullable Boolean provisional,
        @Nullable Boolean breach) {

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

    /** Whether it still waits for its milestone, in time or late. */
    public boolean waits() {
        return metAt == null;
    }

    public boolean runs() {
        return state == State.RUNNING;
    }

    /** Whether its passing is worth a word. */
    public boolean breaksAPromise() {
        return breach == null || breach;
    }

    /** The milestone was reached. */
    public CaseClock stopped(Instant at) {
        var inTime = state != State.MISSED && !at.isAfter(dueAt);
        return new CaseClock(
                milestone, start, dueAt, warnAt, inTime ? State.MET : State.MISSED, promise, at, provisional, breach);
    }

    /** The due moment passed. */
    public CaseClock missed() {
        return in(State.MISSED);
    }

    CaseClock in(State other) {
        return new CaseClock(milestone, start, dueAt, warnAt, other, promise, metAt, provisional, breach);
    }
}
