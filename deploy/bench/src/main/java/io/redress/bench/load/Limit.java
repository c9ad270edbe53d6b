package io.redress.bench.load;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long a load goes on: until one of these is reached.
 *
 * @param abandoned asked before each one
 */
public record Limit(Duration time, long count, BooleanSupplier abandoned) {

    public static Limit of(Duration time, long count) {
        return new Limit(time, count, () -> false);
    }

    /** As many as that rate makes in that time; late ones are still done, for a quarter of the time. */
    public static Limit at(double perSecond, Duration time, BooleanSupplier abandoned) {
        return new Limit(time.plus(time.dividedBy(4)), Math.round(perSecond * time.toMillis() / 1000.0), abandoned);
    }
}
