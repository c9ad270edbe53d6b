package io.redress.routing.clock;

import io.redress.procedure.calendar.Pause;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * More time for one milestone.
 *
 * @param start of the clock that was extended
 * @param until the new due moment
 * @param grantedAt from when it counts
 */
public record Extension(String milestone, Instant start, Instant until, Instant grantedAt) {

    /** A date that was granted as a moment is moved by each later standstill by the standstill's length. */
    Instant dueAfter(List<Pause> pauses) {
        var stood = pauses.stream()
                .filter(pause -> pause.to().isAfter(grantedAt))
                .map(pause -> Duration.between(later(pause.from(), grantedAt), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return until.plus(stood);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
