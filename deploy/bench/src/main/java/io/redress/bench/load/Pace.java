package io.redress.bench.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** When the next one begins. */
public sealed interface Pace {

    /** As soon as a worker is free; timed from there. */
    record Eager() implements Pace {}

    /** At even distances; timed from when it was due, also when every worker was late: a slow answer must not hide those behind it. */
    record Even(double perSecond) implements Pace {}

    /** Waits until the n-th, from 0, may begin, and says from when it is timed. */
    default long await(long n, long start) {
        return switch (this) {
            case Eager _ -> System.nanoTime();
            case Even even -> awaited(start + (long) (n / even.perSecond() * TimeUnit.SECONDS.toNanos(1)));
        };
    }

    private static long awaited(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
