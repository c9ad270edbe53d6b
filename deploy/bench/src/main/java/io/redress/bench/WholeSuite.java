package io.redress.bench;

import io.redress.bench.measure.MemoryWatch;
import io.redress.bench.measure.Plan;
import io.redress.bench.measure.SuiteUnderLoad;
import io.redress.bench.measure.Sustained;
import io.redress.bench.measure.Visible;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Part;
import io.redress.bench.suite.Launch;
import io.redress.bench.suite.Place;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;

import java.util.ArrayList;
import java.util.List;

/** Parts b, c and d, which share one suite: what c and d are measured at is what b finds. */
final class WholeSuite {

    private final Place place;
    private final BenchOptions options;
    private final Plan plan;
    private final Console console;
    private double rate;
    private String whatRate = "";

    WholeSuite(Place place, BenchOptions options, Plan plan, Console console) {
        this.place = place;
        this.options = options;
        this.plan = plan;
        this.console = console;
        options.rate().ifPresent(given -> at(given, "%.0f/s, as given".formatted(given)));
    }

    List<Findings> measure() {
        console.step("the whole suite, for b, c and d");
        var findings = new ArrayList<Findings>();
        try (var suite = StartedSuite.start(place, Launch.fresh(place), console);
                var memory = new MemoryWatch(suite)) {
            var load = new SuiteUnderLoad(suite, plan, console);
            load.warmUp();
            if (options.has(Part.B)) {
                findings.add(Guarded.part(Part.B, console, () -> sustained(load)));
            }
            if (options.has(Part.C) || options.has(Part.D)) {
                findings.add(Guarded.part(Part.C, console, () -> visible(load)));
            }
            findings.add(memory.findings("while the loads of this suite ran, also those that it does not sustain"));
        } catch (Refusal refusal) {
            // It did not start, or never came to rest: nothing that was to follow can be measured.
            console.step(String.valueOf(refusal.getMessage()));
            findings.add(Findings.none(Part.B, String.valueOf(refusal.getMessage())));
        }
        return findings.stream().filter(found -> options.has(found.part())).toList();
    }

    private Findings sustained(SuiteUnderLoad load) {
        console.step(Part.B.title());
        var result = new Sustained(load).measure();
        if (options.rate().isEmpty() && result.rate() > 0) {
            at(result.rate() / 2, "half of b, %.0f/s".formatted(result.rate() / 2));
        }
        return result.findings();
    }

    private Findings visible(SuiteUnderLoad load) {
        console.step(Part.C.title());
        return rate == 0
                ? Findings.none(Part.C, "b found no rate to measure it at")
                : new Visible(load).measure(rate, whatRate);
    }

    private void at(double loadRate, String text) {
        rate = loadRate;
        whatRate = text;
    }
}
