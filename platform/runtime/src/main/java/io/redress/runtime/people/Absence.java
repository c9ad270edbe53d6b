package io.redress.runtime.people;

import java.time.Instant;

/**
 * A time in which a person is not there.
 *
 * @param from first instant of it
 * @param to first instant after it
 */
public record Absence(String staff, Instant from, Instant to) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
