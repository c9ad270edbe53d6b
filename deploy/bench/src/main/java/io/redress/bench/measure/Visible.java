package io.redress.bench.measure;

import io.redress.bench.load.Followers;
import io.redress.bench.load.Registrar;
import io.redress.bench.report.Figure;
import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Figure.Target;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Latency;
import io.redress.bench.report.Part;
import io.redress.contracts.Topics;
import io.redress.local.console.Refusal;
import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Part c: how soon after its answer a registration is seen elsewhere: on the topic in an idle suite, and as a case under load. */
public final class Visible {

    private static final double CASE_WITHIN = 250;
    private static final double PUBLISHED_WITHIN = 50;
    /** Sees every case of the organisation, whatever department it goes to. */
    private static final String SUPERVISOR = "supervisor";

    private static final double FOLLOWED_PER_SECOND = 20;
    private static final int WARM_UP = 10;

    /** Longer than everything that a registration sets going takes. */
    private static final Pauses IDLE = new Pauses(Duration.ofMillis(100), Duration.ofMillis(300));

    private static final Pauses NONE = new Pauses(Duration.ZERO, Duration.ofMillis(20));

    private final SuiteUnderLoad suite;

    public Visible(SuiteUnderLoad suite) {
        this.suite = suite;
    }

    /**
     * @param rate of registrations under which cases are looked for
     * @param whatRate as in "half of b"
     */
    public Findings measure(double rate, String whatRate) {
        var hop = BareHop.measure(suite.suite().ports(), suite.plan().published(), NONE);
        suite.console().step("a bare record from producer to consumer: " + Latency.text(hop));
        var published = published();
        suite.console().step("idle, from the answer to the topic: " + Latency.text(published));
        var details = new ArrayList<String>();
        details.add("A bare record from a producer to a consumer of the same broker, one at a time: %s."
                .formatted(Latency.text(hop)));
        var figures = new ArrayList<Figure>();
        figures.add(figure("answer to topic, suite idle", published, 0, hop, PUBLISHED_WITHIN));
        figures.add(cases(rate, whatRate, hop, details));
        return new Findings(Part.C, figures, details);
    }

    /** One at a time: the suite has nothing else to do. */
    private Histogram published() {
        var latencies = Latency.histogram();
        var ports = suite.suite().ports();
        var answered = new ArrayList<Registrar.Registered>();
        try (var watch = new TopicWatch(ports, Topics.COMPLAINTS.name());
                var registrar = new Registrar(suite.registrations(), ports.gateway(), answered::add)) {
            for (var n = 0; n < WARM_UP + suite.plan().published(); n++) {
                IDLE.next();
                registrar.once();
                var registered = answered.getLast();
                // The record may be faster than the answer.
                var took = Math.max(0, watch.arrival(registered.id()) - registered.at());
                if (n >= WARM_UP) {
                    Latency.record(latencies, took);
                }
            }
        } catch (IOException e) {
            throw new Refusal("a registration failed: " + e.getMessage(), e);
        }
        return latencies;
    }

    private Figure cases(double rate, String whatRate, Histogram hop, List<String> details) {
        suite.settle();
        Attempt attempt;
        Followers followers;
        try (var opened =
                new Followers(suite.suite().ports().gateway(), SUPERVISOR, Math.round(rate / FOLLOWED_PER_SECOND))) {
            followers = opened;
            attempt = suite.at(rate, suite.plan().visible(), opened::take);
        }
        suite.console().step("cases at " + attempt.text());
        details.add(
                "Cases at %s, %s; %d of %d registrations were followed by a request that waits for the case, %d of these failed%s."
                        .formatted(
                                whatRate,
                                attempt.text(),
                                followers.latencies().getTotalCount(),
                                attempt.load().count(),
                                followers.failures(),
                                followers.failures() == 0 ? "" : " (" + followers.firstFailure() + ")"));
        return figure(
                "answer to case, %s".formatted(whatRate),
                followers.latencies(),
                attempt.load().failures() + followers.failures(),
                hop,
                CASE_WITHIN);
    }

    /**
     * The bound is one of the 99th percentile; the ratio compares those too.
     *
     * @param failures which the latencies do not hold: with any the bound is not kept
     */
    private static Figure figure(String what, Histogram latencies, long failures, Histogram hop, double bound) {
        var none = latencies.getTotalCount() == 0;
        var p99 = Latency.milliseconds(latencies, 99);
        return new Figure(
                Part.C,
                what,
                none ? null : new Ratio(p99 / Latency.milliseconds(hop, 99), "bare records (p99)"),
                Target.atMost(bound, "ms (p99)", p99).without(none ? 1 : failures),
                (none ? "none was seen" : Latency.text(latencies))
                        + (failures == 0 ? "" : ", %d failed".formatted(failures)));
    }
}
