package io.redress.bench.report;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

class LatencyTest {

    @Test
    void tellsPercentilesInMilliseconds() {
        var latencies = Latency.histogram();
        for (var n = 1; n <= 100; n++) {
            Latency.record(latencies, TimeUnit.MILLISECONDS.toNanos(n));
        }
        assertThat(Latency.text(latencies)).isEqualTo("p50 50.0 ms, p99 99.0 ms");
    }

    @Test
    void keepsWhatIsOutOfItsRangeAtItsEnds() {
        var latencies = Latency.histogram();
        Latency.record(latencies, -5);
        Latency.record(latencies, TimeUnit.HOURS.toNanos(1));
        assertThat(latencies.getMinValue()).isZero();
        assertThat(Latency.milliseconds(latencies, 100)).isGreaterThanOrEqualTo(60_000);
    }
}
