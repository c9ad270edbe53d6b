package io.redress.procedure.routing;

import java.util.List;

/** The table as written; the first row that holds decides, and the last one always holds. */
public record Routing(List<RoutingRow> rows) {
    public Routing {
        rows = List.copyOf(rows);
    }
}
