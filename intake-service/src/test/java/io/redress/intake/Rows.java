package io.redress.intake;

import io.redress.runtime.testing.TestPostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks into the database from outside, as its owner. */
final class Rows {

    private Rows() {}

    /** One row of columns as text for each row of the result. */
    static List<List<String>> of(String sql) {
        try (var connection = connected()) {
            return of(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(TestPostgres.running().jdbcUrl("intake"), "intake_owner", "intake_owner");
    }

    private static List<List<String>> of(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** How many rows of each table there are that speak of anything at all. */
    static List<List<String>> counts() {
        return of("""
                select 'complaint', count(*) from complaint union all select 'person', count(*) from person
                union all select 'words', count(*) from words union all select 'journal', count(*) from journal
                union all select 'message', count(*) from message union all select 'searched_text', count(*) from searched_text union all select 'idempotency', count(*) from idempotency
                """);
    }

    /** Table and column of everything that holds the text, in any column of any table. */
    static List<String> holding(String text) {
        try (var connection = connected()) {
            var found = new ArrayList<String>();
            for (var column : of(connection, """
                    select table_name, column_name from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where table_schema = 'public' and table_type = 'BASE TABLE'
                    """)) {
                var sql = "select count(*) from \"%s\" where position(lower('%s') in lower(cast(\"%s\" as text))) > 0"
                        .formatted(column.get(0), text, column.get(1));
                if (!of(connection, sql).getFirst().getFirst().equals("0")) {
                    found.add(column.get(0) + "." + column.get(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pendingOf(UUID complaint) {
        return of("select count(*) from pending where key = '%s'".formatted(complaint))
                .getFirst()
                .getFirst();
    }
}
