package io.redress.bench.report;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import java.util.concurrent.TimeUnit;

/** Times from a microsecond to a minute, kept to three digits. */
public final class Latency {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(1);
    private static final int DIGITS = 3;

    private Latency() {}

    public static Histogram histogram() {
        return new Histogram(LONGEST, DIGITS);
    }

    /** For several threads at once. */
    public static Histogram concurrent() {
        return new ConcurrentHistogram(LONGEST, DIGITS);
    }

    public static void record(Histogram histogram, long nanoseconds) {
        // Two clocks of one machine may disagree by less than what is measured here, and never by a minute.
        histogram.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanoseconds), 0, LONGEST));
    }

    public static double milliseconds(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1000.0;
    }

    public static String text(Histogram histogram) {
        return "p50 %.1f ms, p99 %.1f ms".formatted(milliseconds(histogram, 50), milliseconds(histogram, 99));
    }
}
