package io.redress.procedure.source;

/**
 * What is wrong with a file, and where.
 *
 * @param line counts from 1
 * @param column counts from 1
 * @param path JSON pointer into the merged file; empty for the whole
 */
public record Finding(Severity severity, String file, int line, int column, String path, String message) {

    public enum Severity {
        /** The file cannot be used. */
        ERROR,
        /** It can, but somebody should look. */
        WARNING
    }

    static Finding error(Place place, String path, String message) {
        return new Finding(Severity.ERROR, place.file(), place.line(), place.column(), path, message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + (path.isEmpty() ? "" : " (" + path + ")");
    }
}
