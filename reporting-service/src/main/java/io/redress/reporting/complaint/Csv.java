package io.redress.reporting.complaint;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Rows as RFC 4180 text: a header line with the names of the JSON, then a line for each row. */
final class Csv {

    private static final RecordComponent[] COLUMNS = ComplaintView.class.getRecordComponents();

    private Csv() {}

    static void writeHeader(Writer out) throws IOException {
        writeLine(out, Arrays.stream(COLUMNS).map(RecordComponent::getName).toList());
    }

    static void write(Writer out, ComplaintView row) throws IOException {
        writeLine(
                out,
                Arrays.stream(COLUMNS).map(column -> field(value(column, row))).toList());
    }

    private static void writeLine(Writer out, Collection<String> fields) throws IOException {
        out.write(String.join(",", fields));
        out.write("\r\n");
    }

    private static @Nullable Object value(RecordComponent column, ComplaintView row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable column " + column.getName(), e);
        }
    }

    static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : value.toString();
        return quoted(harmless(text));
    }

    /** A spreadsheet takes a field that begins so for a formula, and a site is what somebody typed. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
