package io.redress.procedure;

import io.redress.procedure.source.Finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A made-up organisation that exists in the tests alone, and ways to break its files. */
public final class Library {

    static final String ENTRY = "city-library/procedure.yaml";

    private static final Path FOLDER = Path.of("src/test/resources/io/redress/procedure/library");

    private Library() {}

    public static Procedure procedure() {
        return ProcedureFiles.in(FOLDER).load("city-library").orThrow();
    }

    static Map<String, String> files() {
        return new TreeMap<>(procedure().files());
    }

    /** Findings as {@code file:line:column message} after one replacement in one file. */
    static List<String> brokenBy(String file, String text, String replacement) {
        Map<String, String> files = files();
        String before = files.get(file);
        if (before == null || !before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold '" + text + "'");
        }
        files.put(file, before.replace(text, replacement));
        return findings(files);
    }

    static List<String> findings(Map<String, String> files) {
        return switch (ProcedureFiles.of(files).load("city-library")) {
            case LoadResult.Loaded loaded -> List.of();
            case LoadResult.Refused refused ->
                refused.findings().stream().map(Library::written).toList();
        };
    }

    private static String written(Finding finding) {
        return finding.file() + ":" + finding.line() + ":" + finding.column() + " " + finding.message();
    }
}
