package io.redress.bench.measure;

import java.util.stream.DoubleStream;

/** The middle of some values, or the mean of the two in the middle: one bad round does not move it. */
final class Median {

    private Median() {}

    static double of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
