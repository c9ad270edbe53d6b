package io.redress.local.postgres;

import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import io.redress.runtime.database.Migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The databases in the server: one per service, of its owner role, and reached by its two roles alone. Names are the launcher's own, never
 * what somebody typed, so they stand in the statements as they are.
 */
public record Databases(Ports ports, Secrets secrets) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Waits until the server takes connections; after an unclean end it first reads its log again. */
    public void awaitServer() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = connect(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER)) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                    throw new Refusal(
                            "PostgreSQL does not know the password in the data folder's secrets: put the right file back,"
                                    + " or start with --fresh.",
                            e);
                }
                if (System.nanoTime() > end) {
                    throw new Refusal(
                            "PostgreSQL takes no connection after %d s: %s"
                                    .formatted(PATIENCE.toSeconds(), e.getMessage()),
                            e);
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Creates what is not there yet: roles and databases of a new suite, or of a service that is new in it. */
    public void create(Suite suite) {
        try (var connection = connect(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER)) {
            var roles = names(connection, "select rolname from pg_roles");
            var databases = names(connection, "select datname from pg_database");
            for (var service : suite.services()) {
                createRole(connection, roles, service.ownerRole());
                createRole(connection, roles, service.name());
                if (!databases.contains(service.name())) {
                    createDatabase(connection, service);
                }
            }
            execute(connection, "revoke connect on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a database to its shape, and says how many scripts that took. */
    public int migrate(Service service) {
        return Migrations.migrate(
                ports.jdbcUrl(service.name()),
                service.ownerRole(),
                secrets.password(service.ownerRole()),
                service.name(),
                service.migrations().toArray(String[]::new));
    }

    public Connection connect(String database, String role) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", secrets.password(role));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "redress-local");
        return DriverManager.getConnection(ports.jdbcUrl(database), properties);
    }

    private void createRole(Connection connection, Set<String> known, String role) throws SQLException {
        if (!known.contains(role)) {
            execute(connection, "create role %s login password '%s'".formatted(role, secrets.password(role)));
        }
    }

    private static void createDatabase(Connection connection, Service service) throws SQLException {
        execute(connection, "create database %s owner %s".formatted(service.name(), service.ownerRole()));
        execute(connection, "revoke all on database %s from public".formatted(service.name()));
        execute(connection, "grant connect on database %s to %s".formatted(service.name(), service.name()));
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new HashSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
