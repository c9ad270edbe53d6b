package io.redress.bench.measure;

import io.redress.bench.suite.Processes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the processor time of a load went: the suite's processes and this one, which makes the load. */
final class CpuMeter {

    private static final double MICROSECONDS = 1e6;

    private final Processes processes;
    private final Map<String, Double> before;

    CpuMeter(Processes processes) {
        this.processes = processes;
        this.before = seconds();
    }

    /** Microseconds for each of that many, as in "intake 420 µs, postgres 180 µs". */
    String perOne(long count) {
        return seconds().entrySet().stream()
                .map(entry -> "%s %.0f µs"
                        .formatted(
                                entry.getKey(),
                                (entry.getValue() - before.getOrDefault(entry.getKey(), 0.0))
                                        * MICROSECONDS
                                        / Math.max(1, count)))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Double> seconds() {
        var seconds = new LinkedHashMap<>(processes.cpuSeconds());
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        seconds.put("bench", own.toMillis() / 1000.0);
        return seconds;
    }
}
