package io.redress.bench.baseline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rows that one transaction inserted into one table.
 *
 * @param columns those that a writer fills
 * @param rows in the order of their insertion; values as PostgreSQL writes them
 */
record Captured(String table, List<Column> columns, List<List<@Nullable String>> rows) {

    /**
     * @param type as PostgreSQL names it
     * @param indexed whether any index of the table holds it
     */
    record Column(String name, String type, boolean indexed) {}
}
