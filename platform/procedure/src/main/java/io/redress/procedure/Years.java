package io.redress.procedure;

import io.redress.procedure.calendar.YearFile;
import io.redress.procedure.calendar.YearPlan;
import io.redress.procedure.source.Binder;
import io.redress.procedure.source.FileSchema;
import io.redress.procedure.source.Findings;
import io.redress.procedure.source.Source;
import io.redress.procedure.source.Tree;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years of a country, one file each: {@code calendars/cn-2026.yaml}. */
final class Years {

    private static final FileSchema SCHEMA = new FileSchema("calendar.schema.json");
    private static final Pattern NAME = Pattern.compile("calendars/([a-z0-9-]+)-([0-9]{4})\\.yaml");

    private Years() {}

    static boolean exist(String country, Collection<String> names) {
        return names.stream().anyMatch(name -> year(name, country) != null);
    }

    static List<YearPlan> of(String country, Collection<String> names, Source source, Findings findings) {
        TreeMap<Integer, YearPlan> plans = new TreeMap<>();
        for (String name : names) {
            Integer year = year(name, country);
            if (year != null) {
                read(name, country, year, source, findings).ifPresent(plan -> plans.put(year, plan));
            }
        }
        return List.copyOf(plans.values());
    }

    private static @Nullable Integer year(String name, String country) {
        Matcher matcher = NAME.matcher(name);
        boolean fits = matcher.matches() && matcher.group(1).equals(country);
        return fits ? Integer.valueOf(matcher.group(2)) : null;
    }

    private static Optional<YearPlan> read(String name, String country, int year, Source source, Findings findings) {
        Optional<Tree> tree = source.read(name, findings);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        findings.in(tree.get());
        SCHEMA.check(tree.get(), findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Optional<YearFile> file = Binder.bind(tree.get().json(), YearFile.class, findings);
        if (file.isPresent()
                && (!file.get().country().equals(country) || file.get().year() != year)) {
            findings.error("/year", "country and year must be those of the file's name");
        }
        return file.flatMap(written -> plan(written, findings));
    }

    private static Optional<YearPlan> plan(YearFile file, Findings findings) {
        try {
            return Optional.of(file.plan());
        } catch (IllegalArgumentException e) {
            findings.error("", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
