package io.redress.bench.measure;

import io.redress.bench.report.Figure;
import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Figure.Target;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Part;
import io.redress.bench.report.Table;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.suite.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Part d: looks at the memory of every process, from when the suite is ready until it is closed. */
public final class MemoryWatch implements AutoCloseable {

    private static final double TO_REACH = 300;
    private static final long SECONDS_BETWEEN = 1;

    private final StartedSuite suite;
    private final Map<String, Double> ready;
    private final Map<String, Double> highest = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public MemoryWatch(StartedSuite suite) {
        this.suite = suite;
        this.ready = suite.processes().megabytes();
        var _ = clock.scheduleAtFixedRate(this::look, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** So far. */
    public Findings findings(String underWhat) {
        var services = suite.services().services().stream().map(Service::name).collect(Collectors.toSet());
        var figures = highest.keySet().stream()
                .filter(services::contains)
                .sorted()
                .map(this::figure)
                .toList();
        return new Findings(Part.D, figures, details(underWhat, services));
    }

    private void look() {
        suite.processes().megabytes().forEach((name, value) -> highest.merge(name, value, Math::max));
    }

    private Figure figure(String service) {
        var value = highest.getOrDefault(service, 0.0);
        return new Figure(
                Part.D,
                "memory of " + service,
                new Ratio(value / ready.getOrDefault(service, value), "of itself when just ready"),
                Target.atMost(TO_REACH, "MB", value),
                "%.0f MB".formatted(value));
    }

    private List<String> details(String underWhat, Set<String> services) {
        var table = new Table("process", "just ready", "highest");
        highest.keySet().stream()
                .sorted((one, other) -> {
                    var byKind = Boolean.compare(services.contains(other), services.contains(one));
                    return byKind == 0 ? one.compareTo(other) : byKind;
                })
                .forEach(name -> table.row(
                        name,
                        "%.0f MB".formatted(ready.getOrDefault(name, 0.0)),
                        "%.0f MB".formatted(highest.getOrDefault(name, 0.0))));
        var lines = new ArrayList<String>();
        lines.add(
                "Resident memory, looked at once a second, %s; `up` is the launcher with the gateway. Of postgres, whose processes share much, the"
                                .formatted(underWhat)
                        + " proportional share of all of them.");
        lines.add("");
        lines.addAll(table.lines());
        return lines;
    }
}
