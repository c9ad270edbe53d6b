package io.redress.bench.measure;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Pauses of differing length between single calls, so that they fall in step with no poll of the suite, and it is idle at each. */
record Pauses(Duration shortest, Duration longest) {

    void next() {
        rest(Duration.ofNanos(ThreadLocalRandom.current().nextLong(shortest.toNanos(), longest.toNanos())));
    }

    static void rest(Duration duration) {
        var nanoseconds = duration.toNanos();
        var end = System.nanoTime() + nanoseconds;
        for (var left = nanoseconds; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
