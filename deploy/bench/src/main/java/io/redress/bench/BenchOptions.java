package io.redress.bench;

import io.redress.bench.report.Part;
import io.redress.local.console.Refusal;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a run was asked for.
 *
 * @param parts those to be measured, with those that they need
 * @param rate the load of c and d, instead of half of what b finds
 */
record BenchOptions(Set<Part> parts, boolean isShort, OptionalDouble rate) {

    BenchOptions {
        parts = Set.copyOf(parts);
    }

    static BenchOptions parse(List<String> arguments) {
        var parts = EnumSet.noneOf(Part.class);
        var isShort = false;
        var rate = OptionalDouble.empty();
        for (var words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--short" -> isShort = true;
                case "--rate" -> rate = OptionalDouble.of(rate(words));
                case String letter -> parts.add(Part.of(letter));
            }
        }
        if (parts.isEmpty()) {
            parts = EnumSet.allOf(Part.class);
        }
        if (rate.isEmpty() && (parts.contains(Part.C) || parts.contains(Part.D))) {
            parts.add(Part.B);
        }
        return new BenchOptions(parts, isShort, rate);
    }

    private static double rate(Iterator<String> words) {
        try {
            var rate = words.hasNext() ? Double.parseDouble(words.next()) : 0;
            if (rate >= 1) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new Refusal("--rate takes the registrations a second, at least 1.");
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    boolean needsWholeSuite() {
        return has(Part.B) || has(Part.C) || has(Part.D);
    }

    /** Whether its page may stand for the project. */
    boolean isWhole() {
        return !isShort && rate.isEmpty() && parts.size() == Part.values().length;
    }
}
