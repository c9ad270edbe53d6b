package io.redress.bench.measure;

import io.redress.bench.baseline.Baseline;
import io.redress.bench.load.Load;
import io.redress.bench.load.Registrations;
import io.redress.bench.report.Figure;
import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Latency;
import io.redress.bench.report.Part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Part b: the rate of registrations at which no lag of any service grows for a minute. */
public final class Sustained {

    private static final double FIRST = 50;
    private static final int BASELINE_CONNECTIONS = 8;
    private static final int CONFIRMATIONS = 5;
    private static final double STEP_DOWN = 0.9;

    private final SuiteUnderLoad suite;
    private final List<String> tried = new ArrayList<>();

    /** @param rate 0 when none held */
    public record Result(double rate, Findings findings) {}

    public Sustained(SuiteUnderLoad suite) {
        this.suite = suite;
    }

    public Result measure() {
        var plain = baseline();
        suite.console().step("baseline at %d connections: %s".formatted(BASELINE_CONNECTIONS, plain.text()));
        var held = confirmed(found());
        var rate = held.map(attempt -> attempt.load().perSecond()).orElse(0.0);
        var figure = new Figure(
                Part.B,
                "registrations, every lag flat for %d s"
                        .formatted(suite.plan().confirm().toSeconds()),
                new Ratio(rate / plain.perSecond(), "of JDBC"),
                null,
                held.map(attempt -> "%.0f/s, %s"
                                .formatted(rate, Latency.text(attempt.load().latencies())))
                        .orElse("none held"));
        return new Result(rate, new Findings(Part.B, List.of(figure), details(held)));
    }

    /** What JDBC writes of the same rows while the suite is idle. */
    private Load baseline() {
        var running = suite.suite();
        var service = running.services().service(IntakeAlone.SERVICE);
        var direct = new Registrations(running.place().home(), running.ports().of(service));
        var baseline = Baseline.learn(running, service, direct, suite.console());
        baseline.run(BASELINE_CONNECTIONS, suite.plan().round(), suite.plan().roundCount());
        return baseline.run(
                BASELINE_CONNECTIONS, suite.plan().round(), suite.plan().roundCount());
    }

    private double found() {
        var search = new RateSearch(FIRST);
        for (var n = 0; n < suite.plan().probes(); n++) {
            var rate = search.next();
            if (rate.isEmpty()) {
                break;
            }
            search.tried(
                    rate.getAsDouble(),
                    attempt(rate.getAsDouble(), suite.plan().probe()).holds());
        }
        return search.held();
    }

    /** A short probe may flatter. */
    private Optional<Attempt> confirmed(double found) {
        var rate = found;
        for (var n = 0; n < CONFIRMATIONS && rate > 0; n++) {
            var attempt = attempt(rate, suite.plan().confirm());
            if (attempt.holds()) {
                return Optional.of(attempt);
            }
            rate *= STEP_DOWN;
        }
        return Optional.empty();
    }

    private Attempt attempt(double rate, Duration time) {
        var meter = new CpuMeter(suite.suite().processes());
        var attempt = suite.at(rate, time, registered -> {});
        var text = "%d s at %s".formatted(time.toSeconds(), attempt.text());
        tried.add("- %s; highest lags: %s; processor time of a registration: %s"
                .formatted(
                        text,
                        attempt.lags().highest(),
                        meter.perOne(attempt.load().count())));
        suite.console().step(text);
        suite.settle();
        return attempt;
    }

    private List<String> details(Optional<Attempt> held) {
        var details = new ArrayList<String>();
        details.add(
                "All services run; registrations come in by the gateway at even distances, timed from when they were due. A lag is what is not yet"
                        + " published, not yet taken in, or due and not yet done (timers, messages); it is flat when the straight line through its readings,"
                        + " one a second, rises by less than 1 % of the registrations in that time.");
        details.add("");
        details.addAll(tried);
        details.add("");
        details.add(held.map(attempt -> "Held: %.0f/s.".formatted(attempt.load().perSecond()))
                .orElse("No rate held."));
        return details;
    }
}
