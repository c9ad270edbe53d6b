package io.redress.bench.measure;

import io.redress.bench.baseline.Baseline;
import io.redress.bench.load.Limit;
import io.redress.bench.load.Load;
import io.redress.bench.load.Pace;
import io.redress.bench.load.Registrar;
import io.redress.bench.load.Registrations;
import io.redress.bench.measure.Rounds.Round;
import io.redress.bench.report.Figure;
import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Figure.Target;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Part;
import io.redress.bench.report.Table;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;
import io.redress.local.suite.Service;

import java.util.ArrayList;
import java.util.List;

/** Part a: how many registrations a second the service takes when it runs alone, beside what plain JDBC writes of the same rows. */
public final class IntakeAlone {

    public static final String SERVICE = "intake";

    private static final double TO_REACH = 0.7;
    private static final int WARM_UP_CONNECTIONS = 32;
    /** Warm is what this many loads running have not made faster by this much. */
    private static final int WARM_LOADS = 3;

    private static final double FASTER = 1.03;

    private final StartedSuite suite;
    private final Service service;
    private final Plan plan;
    private final Console console;
    private final Registrations registrations;

    public IntakeAlone(StartedSuite suite, Plan plan, Console console) {
        this.suite = suite;
        this.service = suite.services().service(SERVICE);
        this.plan = plan;
        this.console = console;
        this.registrations =
                new Registrations(suite.place().home(), suite.ports().of(service));
    }

    public Findings measure() {
        settle();
        var baseline = Baseline.learn(suite, service, registrations, console);
        console.step("a registration writes %s".formatted(baseline.text()));
        warmUp(baseline);
        var all = new ArrayList<Rounds>();
        for (var connections : plan.connections()) {
            all.add(rounds(connections, baseline));
        }
        return findings(all, baseline);
    }

    /**
     * Until what is used often is compiled. A JVM does that by calls, in a thread that a busy machine leaves little time: between two loads it
     * is left alone.
     */
    private void warmUp(Baseline baseline) {
        baseline.run(WARM_UP_CONNECTIONS, plan.round(), plan.roundCount());
        var best = 0.0;
        var noFaster = 0;
        for (var n = 0; n < plan.warmUps() && noFaster < WARM_LOADS; n++) {
            var load = register(WARM_UP_CONNECTIONS);
            console.step("warm-up: " + load.text());
            noFaster = load.perSecond() > FASTER * best ? 0 : noFaster + 1;
            best = Math.max(best, load.perSecond());
            Pauses.rest(plan.round());
        }
        settle();
    }

    private Rounds rounds(int connections, Baseline baseline) {
        var rounds = new ArrayList<Round>();
        for (var n = 1; n <= plan.rounds(); n++) {
            rounds.add(round(connections, baseline));
            console.step("%d connections, round %d of %d: registrations %s; baseline %s"
                    .formatted(
                            connections,
                            n,
                            plan.rounds(),
                            rounds.getLast().service().text(),
                            rounds.getLast().baseline().text()));
        }
        return new Rounds(connections, rounds);
    }

    /** Each begins when nothing is left of the one before. */
    private Round round(int connections, Baseline baseline) {
        var baselineMeter = new CpuMeter(suite.processes());
        var plain = baseline.run(connections, plan.round(), plan.roundCount());
        var baselineCpu = baselineMeter.perOne(plain.count());
        var meter = new CpuMeter(suite.processes());
        var load = register(connections);
        var cpu = meter.perOne(load.count());
        var left = suite.lags().read().text();
        return new Round(plain, load, baselineCpu, cpu, left, suite.lags().awaitNone(plan.patience(), console));
    }

    private Load register(int connections) {
        var port = suite.ports().of(service);
        return Load.run(
                connections,
                new Pace.Eager(),
                Limit.of(plan.round(), plan.roundCount()),
                () -> new Registrar(registrations, port, registered -> {}));
    }

    private void settle() {
        suite.lags().awaitNone(plan.patience(), console);
    }

    private static Findings findings(List<Rounds> all, Baseline baseline) {
        var figures = all.stream()
                .map(rounds -> new Figure(
                        Part.A,
                        "registrations at %d connections".formatted(rounds.connections()),
                        new Ratio(rounds.ratio(), "of JDBC"),
                        Target.atLeast(TO_REACH, rounds.ratio()).without(rounds.failures()),
                        "%.0f/s, %s%s".formatted(rounds.perSecond(), rounds.latency(), failed(rounds.failures()))))
                .toList();
        var details = new ArrayList<String>();
        details.add(
                "Baseline: a JDBC program that writes %s; BEGIN … COMMIT for each registration, one prepared statement for each table, into"
                                .formatted(baseline.text())
                        + " copies of the service's tables with all their indexes. The rows are those of a registration of this run.");
        details.add(
                "What the service writes later for each registration (messages, and what it tells of them), and the baseline does not: %s."
                        .formatted(baseline.afterwards()));
        details.add(
                "Ratios are medians of the rounds, in which baseline and service take turns. The client runs on the same machine.");
        details.add("");
        details.addAll(sums(all));
        details.add("");
        details.addAll(each(all));
        return new Findings(Part.A, figures, details);
    }

    private static String failed(long failures) {
        return failures == 0 ? "" : ", %d failed".formatted(failures);
    }

    private static List<String> sums(List<Rounds> all) {
        var table = new Table("connections", "registrations/s", "", "baseline/s", "", "ratio", "failed");
        for (var rounds : all) {
            table.row(
                    String.valueOf(rounds.connections()),
                    "%.0f".formatted(rounds.perSecond()),
                    rounds.latency(),
                    "%.0f".formatted(rounds.baselinePerSecond()),
                    rounds.baselineLatency(),
                    "%.2f".formatted(rounds.ratio()),
                    String.valueOf(rounds.failures()));
        }
        return table.lines();
    }

    private static List<String> each(List<Rounds> all) {
        var table = new Table(
                "connections",
                "ratio",
                "processor time of a registration",
                "of the baseline",
                "left at the end",
                "settled after");
        for (var rounds : all) {
            for (var round : rounds.rounds()) {
                table.row(
                        String.valueOf(rounds.connections()),
                        "%.2f".formatted(round.ratio()),
                        round.cpu(),
                        round.baselineCpu(),
                        round.left(),
                        "%.1f s".formatted(round.settled().toMillis() / 1000.0));
            }
        }
        return table.lines();
    }
}
