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
        return findings(changedBy(file, text, replacement));
    }

    static Map<String, String> changedBy(String file, String text, String replacement) {
        Map<String, String> files = files();
        String before = files.get(file);
        if (before == null || !before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold '" + text + "'");
        }
        files.put(file, before.replace(text, replacement));
        return files;
    }

    /** Errors. */
    static List<String> findings(Map<String, String> files) {
        return findings(files, Finding.Severity.ERROR);
    }

    static List<String> findings(Map<String, String> files, Finding.Severity severity) {
        List<Finding> found = switch (ProcedureFiles.of(files).load("city-library")) {
            case LoadResult.Loaded loaded -> loaded.warnings();
            case LoadResult.Refused refused -> refused.findings();
        };
        return found.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Library::written)
                .toList();
    }

    private static String written(Finding finding) {
        return finding.file() + ":" + finding.line() + ":" + finding.column() + " " + finding.message();
    }
}
