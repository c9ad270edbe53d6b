package io.redress.bench.measure;

import io.redress.bench.load.Load;
import io.redress.bench.report.Latency;
import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The rounds of part a with one number of connections: the baseline and the service, each time one after the other. */
record Rounds(int connections, List<Round> rounds) {

    /**
     * @param cpu where the processor time of each registration went
     * @param left what was left to do at the end of the load
     * @param settled how long that took
     */
    record Round(Load baseline, Load service, String baselineCpu, String cpu, String left, Duration settled) {

        double ratio() {
            return service.perSecond() / baseline.perSecond();
        }
    }

    Rounds {
        rounds = List.copyOf(rounds);
    }

    double ratio() {
        return Median.of(rounds.stream().mapToDouble(Round::ratio));
    }

    double perSecond() {
        return Median.of(rounds.stream().mapToDouble(round -> round.service().perSecond()));
    }

    double baselinePerSecond() {
        return Median.of(rounds.stream().mapToDouble(round -> round.baseline().perSecond()));
    }

    String latency() {
        return Latency.text(sum(Round::service));
    }

    String baselineLatency() {
        return Latency.text(sum(Round::baseline));
    }

    long failures() {
        return rounds.stream()
                .mapToLong(
                        round -> round.service().failures() + round.baseline().failures())
                .sum();
    }

    private Histogram sum(Function<Round, Load> side) {
        var sum = Latency.histogram();
        rounds.forEach(round -> sum.add(side.apply(round).latencies()));
        return sum;
    }
}
