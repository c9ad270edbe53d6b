package io.redress.intake;

import io.redress.runtime.testing.TestPostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes whoever writes to the journal wait, in the middle of its statement, until this is closed. */
final class HeldJournal implements AutoCloseable {

    private static final int LOCK = 4711;

    private final Connection connection;

    private HeldJournal(Connection connection) {
        this.connection = connection;
    }

    static HeldJournal hold() throws SQLException {
        var held = new HeldJournal(
                DriverManager.getConnection(TestPostgres.running().jdbcUrl("intake"), "intake_owner", "intake_owner"));
        held.execute("select pg_advisory_lock(%d)".formatted(LOCK));
        held.execute("""
                create function hold() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$
                """.formatted(LOCK));
        held.execute("create trigger hold before insert on journal for each row execute function hold()");
        return held;
    }

    boolean holdsSomebody() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select 1 from pg_locks where locktype = 'advisory' and objid = %d and not granted"
                                .formatted(LOCK))) {
            return result.next();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("select pg_advisory_unlock(%d)".formatted(LOCK));
            execute("drop trigger hold on journal");
            execute("drop function hold()");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
