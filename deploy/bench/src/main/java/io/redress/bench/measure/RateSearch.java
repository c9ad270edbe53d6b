package io.redress.bench.measure;

import java.util.OptionalDouble;

/** Looks for the highest rate that holds: doubles until one does not, then halves the distance until it is small. */
final class RateSearch {

    /** A step finer than this is within what two runs differ by. */
    private static final double FINE = 1.1;

    private static final double LOWEST = 1;

    private final double first;
    private double held;
    private double broke = Double.POSITIVE_INFINITY;

    RateSearch(double first) {
        this.first = first;
    }

    /** The next rate to try; empty when the search is over. */
    OptionalDouble next() {
        if (Double.isInfinite(broke)) {
            return OptionalDouble.of(held == 0 ? first : held * 2);
        }
        if (held == 0) {
            return broke / 2 < LOWEST ? OptionalDouble.empty() : OptionalDouble.of(broke / 2);
        }
        return broke / held <= FINE ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(broke * held));
    }

    void tried(double rate, boolean holds) {
        if (holds) {
            held = Math.max(held, rate);
        } else {
            broke = Math.min(broke, rate);
        }
    }

    /** The highest that held; 0 when none did. */
    double held() {
        return held;
    }
}
