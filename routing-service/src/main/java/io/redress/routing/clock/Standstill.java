package io.redress.routing.clock;

import io.redress.procedure.calendar.Pause;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.vocabulary.WaitingFor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A time in which a case waited for somebody.
 *
 * @param to when the waiting ended; null while it lasts
 * @param reason code of the procedure; null where papers were asked for
 */
public record Standstill(
        Instant from,
        @Nullable Instant to,
        WaitingFor waitingFor,
        @Nullable String reason) {

    public static Standstill from(Instant from, WaitingFor waitingFor, @Nullable String reason) {
        return new Standstill(from, null, waitingFor, reason);
    }

    Standstill endedAt(Instant at) {
        return to == null ? new Standstill(from, at.isBefore(from) ? from : at, waitingFor, reason) : this;
    }

    boolean isHeededBy(Milestone milestone) {
        return milestone.pausedBy().contains(waitingFor)
                && (milestone.pausedByReasons().isEmpty()
                        || (reason != null && milestone.pausedByReasons().contains(reason)));
    }

    /** Empty while it lasts: a date is not moved before it is known by how much. A clock that was stopped meanwhile knows. */
    List<Pause> pauseUntil(@Nullable Instant end) {
        var last = to == null ? end : to;
        if (last == null || (end != null && !from.isBefore(end))) {
            return List.of();
        }
        return List.of(new Pause(from, end != null && end.isBefore(last) ? end : last));
    }
}
