package io.redress.local.journey.fault;

import io.redress.local.journey.SuiteFixture;
import io.redress.local.suite.Suite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A copy of one service's database as it stood at some moment. Taking it and putting it back end every session on the database, as they
 * would with a backup on another machine.
 */
final class Backup {

    private static final String SUPERUSER = "postgres";

    private final SuiteFixture suite;
    private final String database;

    private Backup(SuiteFixture suite, String service) {
        this.suite = suite;
        this.database = service;
    }

    static Backup of(SuiteFixture suite, String service) {
        var backup = new Backup(suite, service);
        backup.take();
        suite.awaitServices();
        return backup;
    }

    private void take() {
        run(connection -> {
            execute(connection, "drop database if exists %s_backup".formatted(database));
            shut(connection);
            execute(
                    connection,
                    "create database %1$s_backup template %1$s owner %2$s"
                            .formatted(database, Suite.REDRESS.service(database).ownerRole()));
            execute(connection, "alter database %s allow_connections true".formatted(database));
        });
    }

    /** Puts it in the place of the database of now, beneath whatever is running on it. */
    void restore() {
        run(connection -> {
            shut(connection);
            execute(connection, "drop database %s".formatted(database));
            execute(connection, "alter database %1$s_backup rename to %1$s".formatted(database));
            execute(connection, "revoke all on database %s from public".formatted(database));
            execute(connection, "grant connect on database %1$s to %1$s".formatted(database));
        });
    }

    private void shut(Connection connection) throws SQLException {
        execute(connection, "alter database %s allow_connections false".formatted(database));
        execute(
                connection,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(database));
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void run(Work work) {
        try (var connection = suite.connect(SUPERUSER, SUPERUSER)) {
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
