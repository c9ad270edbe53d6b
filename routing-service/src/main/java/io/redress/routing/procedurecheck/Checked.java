package io.redress.routing.procedurecheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.LoadResult;
import io.redress.procedure.ProcedureFiles;
import io.redress.procedure.source.Finding;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a procedure; without an error it could be published.
 *
 * @param findings in the order of the files
 */
public record Checked(List<Found> findings) {

    /**
     * @param file name in the procedures' folder
     * @param line from 1
     * @param column from 1
     * @param path JSON pointer into the merged file; empty for the whole
     */
    public record Found(Severity severity, String file, int line, int column, String path, String message) {}

    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING
    }

    static Checked of(String organization, Map<String, String> files) {
        var found = switch (ProcedureFiles.of(files).load(organization)) {
            case LoadResult.Loaded sound -> sound.warnings();
            case LoadResult.Refused refused -> refused.findings();
        };
        return new Checked(found.stream().map(Checked::found).toList());
    }

    private static Found found(Finding finding) {
        var severity = finding.severity() == Finding.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
        return new Found(severity, finding.file(), finding.line(), finding.column(), finding.path(), finding.message());
    }
}
