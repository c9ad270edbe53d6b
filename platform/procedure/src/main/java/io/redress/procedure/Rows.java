package io.redress.procedure;

import io.redress.procedure.source.Findings;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A table whose first row that holds decides: rows that can never be reached are said. */
final class Rows {

    private final Findings findings;
    private final Known known;

    Rows(Findings findings, Known known) {
        this.findings = findings;
        this.known = known;
    }

    /** @param when null means always */
    <T> void check(String table, List<T> rows, Function<T, String> id, Function<T, @Nullable String> when) {
        Set<String> ids = new HashSet<>();
        Map<String, String> before = new HashMap<>();
        boolean closed = false;
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            String pointer = table + "/" + i;
            known.once(id.apply(row), ids, pointer + "/id");
            String condition = plain(when.apply(row));
            String same = before.putIfAbsent(condition, id.apply(row));
            if (!closed && same != null) {
                findings.error(
                        pointer + "/when", "row '" + same + "' above holds whenever this one does: never reached");
            }
            boolean last = i == rows.size() - 1;
            if (condition.equals("true") && !last) {
                findings.error(
                        pointer + (when.apply(row) == null ? "" : "/when"),
                        "this row always holds, the rows below it are never reached");
                closed = true;
            }
        }
    }

    private static String plain(@Nullable String condition) {
        return condition == null ? "true" : condition.replaceAll("\\s+", " ").strip();
    }
}
