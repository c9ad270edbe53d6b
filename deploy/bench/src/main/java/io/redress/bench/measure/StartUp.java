package io.redress.bench.measure;

import io.redress.bench.report.Figure;
import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Figure.Target;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Part;
import io.redress.bench.report.Table;
import io.redress.bench.suite.Launch;
import io.redress.bench.suite.Place;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Part e: how long {@code up} takes until the suite is ready, when it is built and has its data folder. */
public final class StartUp {

    private static final double PLAIN_WITHIN = 30;
    private static final double CACHED_WITHIN = 20;
    private static final int BARE_STARTS = 5;

    private final Place place;
    private final Plan plan;
    private final Console console;

    private record Start(String what, double seconds, double cpuSeconds) {}

    public StartUp(Place place, Plan plan, Console console) {
        this.place = place;
        this.plan = plan;
        this.console = console;
    }

    public Findings measure() {
        var bare = bareJvm();
        var caches = StartUpCaches.of(place.home());
        var first = start("first, with empty data", Launch.fresh(place));
        var figures = new ArrayList<Figure>();
        var starts = new ArrayList<Start>(List.of(first));
        if (caches.areThere()) {
            figures.add(measured("with the start-up cache", CACHED_WITHIN, bare, starts));
            try (var _ = caches.aside()) {
                figures.add(measured("without start-up cache", PLAIN_WITHIN, bare, starts));
            }
        } else {
            figures.add(measured("without start-up cache", PLAIN_WITHIN, bare, starts));
        }
        return new Findings(Part.E, figures, details(starts, bare, caches));
    }

    private Figure measured(String what, double within, double bare, List<Start> starts) {
        var these = IntStream.range(0, plan.starts())
                .mapToObj(n -> start(what, Launch.byScript(place)))
                .toList();
        starts.addAll(these);
        var seconds = Median.of(these.stream().mapToDouble(Start::seconds));
        return new Figure(
                Part.E,
                "`up` to ready, " + what,
                new Ratio(seconds / bare, "starts of a bare JVM"),
                Target.atMost(within, "s", seconds),
                "%.1f s, %.1f CPU s".formatted(seconds, Median.of(these.stream().mapToDouble(Start::cpuSeconds))));
    }

    private Start start(String what, Launch launch) {
        console.step("starting, %s …".formatted(what));
        try (var suite = StartedSuite.start(place, launch, console)) {
            var start = new Start(
                    what,
                    suite.readyAfter().toMillis() / 1000.0,
                    suite.processes().totalCpuSeconds());
            console.step("ready after %.1f s and %.1f CPU s".formatted(start.seconds(), start.cpuSeconds()));
            return start;
        }
    }

    /** In seconds. */
    private static double bareJvm() {
        return Median.of(DoubleStream.generate(StartUp::oneBareJvm).limit(BARE_STARTS));
    }

    private static double oneBareJvm() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var begin = System.nanoTime();
        try {
            var process = new ProcessBuilder(java, "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<String> details(List<Start> starts, double bare, StartUpCaches caches) {
        var table = new Table("start", "ready after", "processor time");
        for (var start : starts) {
            table.row(start.what(), "%.1f s".formatted(start.seconds()), "%.1f s".formatted(start.cpuSeconds()));
        }
        var lines = new ArrayList<String>();
        lines.add(
                "From the call of `deploy/local/up` to its word that all is ready; processor time of all its processes until then. A bare JVM"
                        + " (`java -version`) took %.0f ms. %s".formatted(bare * 1000, caches.text()));
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }
}
