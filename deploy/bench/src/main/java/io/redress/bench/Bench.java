package io.redress.bench;

import io.redress.bench.measure.IntakeAlone;
import io.redress.bench.measure.Plan;
import io.redress.bench.measure.StartUp;
import io.redress.bench.report.Commit;
import io.redress.bench.report.Findings;
import io.redress.bench.report.Machine;
import io.redress.bench.report.Part;
import io.redress.bench.report.Report;
import io.redress.bench.suite.Launch;
import io.redress.bench.suite.Place;
import io.redress.bench.suite.StartedSuite;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.postgres.PostgresBinaries;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Main class behind {@code deploy/bench/run}. */
public final class Bench {

    private final Console console;
    private final Place place;
    private final BenchOptions options;
    private final Plan plan;

    private Bench(Console console, Place place, BenchOptions options) {
        this.console = console;
        this.place = place;
        this.options = options;
        this.plan = options.isShort() ? Plan.SHORT : Plan.FULL;
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        var console =
                new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        try {
            var options = BenchOptions.parse(Arrays.asList(arguments));
            new Bench(console, Place.ofThisProcess(), options).run();
            System.exit(0);
        } catch (Refusal refusal) {
            console.line(String.valueOf(refusal.getMessage()));
            System.exit(1);
        } catch (IOException | RuntimeException defect) {
            console.defect(defect);
            System.exit(2);
        }
    }

    private void run() throws IOException {
        var machine =
                Machine.here(PostgresBinaries.unpacked(place.home().folder().resolve("target/postgres")));
        var commit = Commit.of(place.home().repository());
        var findings = new ArrayList<Findings>();
        if (options.has(Part.A)) {
            findings.add(Guarded.part(Part.A, console, this::intakeAlone));
        }
        if (options.needsWholeSuite()) {
            findings.addAll(new WholeSuite(place, options, plan, console).measure());
        }
        if (options.has(Part.E)) {
            findings.add(Guarded.part(Part.E, console, this::startUp));
        }
        tell(new Report(findings, machine, commit, remarks()));
    }

    private Findings intakeAlone() {
        console.step(Part.A.title());
        try (var suite = StartedSuite.start(place, Launch.alone(place, IntakeAlone.SERVICE), console)) {
            return new IntakeAlone(suite, plan, console).measure();
        }
    }

    private Findings startUp() {
        console.step(Part.E.title());
        return new StartUp(place, plan, console).measure();
    }

    private List<String> remarks() {
        return options.isShort()
                ? List.of("A short run, to see that everything works: its figures are not to be compared.")
                : options.isWhole() ? List.of() : List.of("Not all parts were run.");
    }

    private void tell(Report report) throws IOException {
        var page = options.isWhole()
                ? place.bench().resolve("RESULTS.md")
                : place.bench().resolve("target/RESULTS.md");
        Files.writeString(page, report.markdown());
        console.line("");
        report.summary().forEach(console::line);
        console.line("");
        console.step("written to " + page);
    }
}
