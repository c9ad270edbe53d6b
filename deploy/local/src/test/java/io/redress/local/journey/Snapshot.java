package io.redress.local.journey;

import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the databases hold at one moment: of every table how many rows there are and a digest of them.
 *
 * @param tables by service and table
 */
record Snapshot(Map<String, String> tables) {

    /** What says how far was read, or when, and nothing of what came of it. */
    private static final Map<String, String> WITHOUT_READING = Map.of("document", "topic, key, body");

    private static final List<String> READING = List.of("inbox_offset", "flyway_schema_history");

    static Snapshot of(SuiteFixture suite) {
        var tables = new TreeMap<String, String>();
        for (var service : Suite.REDRESS.services()) {
            names(suite, service)
                    .forEach(table -> tables.put(service.name() + "." + table, digest(suite, service, table)));
        }
        return new Snapshot(tables);
    }

    private static List<String> names(SuiteFixture suite, Service service) {
        return new Tables(suite, service.name())
                .query(row -> row.getString(1), "select tablename from pg_tables where schemaname = 'public'").stream()
                        .filter(table -> !READING.contains(table))
                        .toList();
    }

    private static String digest(SuiteFixture suite, Service service, String table) {
        var columns = WITHOUT_READING.getOrDefault(table, "*");
        return new Tables(suite, service.name())
                .query(
                        row -> row.getString(1),
                        "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from"
                                + " (select %s from %s) t".formatted(columns, table))
                .getFirst();
    }
}
