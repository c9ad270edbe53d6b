package io.redress.bench;

import io.redress.bench.report.Findings;
import io.redress.bench.report.Part;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;

import java.util.function.Supplier;

/** A part that cannot be measured is told, and the others go on: the run took long. */
final class Guarded {

    private Guarded() {}

    static Findings part(Part part, Console console, Supplier<Findings> measure) {
        try {
            return measure.get();
        } catch (Refusal refusal) {
            console.step("%s: %s".formatted(part.title(), refusal.getMessage()));
            return Findings.none(part, String.valueOf(refusal.getMessage()));
        }
    }
}
