package io.redress.bench.load;

import io.redress.bench.report.Latency;
import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What came of a load.
 *
 * @param latencies of those that succeeded
 * @param firstFailure what the first that failed said; empty when none did
 */
public record Load(Histogram latencies, Duration elapsed, long failures, String firstFailure) {

    /** Runs it: that many workers, each after its own connection is there, all from the same moment. */
    public static Load run(int workers, Pace pace, Limit limit, Worker.Maker maker) {
        return new LoadRun(workers, pace, limit, maker).run();
    }

    public long count() {
        return latencies.getTotalCount();
    }

    public double perSecond() {
        return count() * (double) TimeUnit.SECONDS.toNanos(1) / elapsed.toNanos();
    }

    public String text() {
        var failed = failures == 0 ? "" : ", %d failed (%s)".formatted(failures, firstFailure);
        return "%.0f/s, %s%s".formatted(perSecond(), Latency.text(latencies), failed);
    }
}
