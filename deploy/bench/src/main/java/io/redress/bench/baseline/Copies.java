package io.redress.bench.baseline;

import java.sql.Connection;
import java.sql.SQLException;

/** Tables like those of the service beside them, empty, with the same indexes, defaults and settings: what is written there nobody sends or reads. */
final class Copies {

    static final String SCHEMA = "bench";

    private Copies() {}

    /** Drops those of an earlier call. */
    static void make(Connection connection, Shape shape) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema if exists %1$s cascade; create schema %1$s".formatted(SCHEMA));
            for (var table : shape.tables()) {
                statement.execute(
                        "create table %s.%2$s (like public.%2$s including all)".formatted(SCHEMA, table.name()));
                try (var options = statement.executeQuery(
                        "select array_to_string(reloptions, ', ') from pg_class where oid = 'public.%s'::regclass"
                                .formatted(table.name()))) {
                    options.next();
                    var text = options.getString(1);
                    if (text != null) {
                        execute(connection, "alter table %s.%s set (%s)".formatted(SCHEMA, table.name(), text));
                    }
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
