package io.redress.procedure.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Time that does not count, {@code from} included, {@code to} not. A pause that has not ended yet moves nothing: leave it
 * out, the clock shows as paused.
 */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("pause ends before it begins: " + from + " to " + to);
        }
    }

    /** The moment lies inside; a clock that stops or starts at the very moment ran up to it, or runs from it. */
    boolean covers(Instant moment) {
        return from.isBefore(moment) && moment.isBefore(to);
    }

    /** In order and apart from each other: what touches or overlaps becomes one, empty ones go. */
    static List<Pause> merged(List<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        List<Pause> ordered = pauses.stream()
                .filter(pause -> pause.from().isBefore(pause.to()))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        for (Pause pause : ordered) {
            Pause last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to().isBefore(pause.from())) {
                merged.add(pause);
            } else if (last.to().isBefore(pause.to())) {
                merged.set(merged.size() - 1, new Pause(last.from(), pause.to()));
            }
        }
        return merged;
    }
}
