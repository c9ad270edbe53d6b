package io.redress.runtime.testing;

import io.redress.runtime.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** One real PostgreSQL for all tests of this JVM, with the databases and roles a deployment has. It ends with the JVM. */
public final class TestPostgres {

    private static @Nullable TestPostgres running;

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static synchronized TestPostgres running() {
        if (running == null) {
            try {
                running = new TestPostgres(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** Makes a database with its owner role and its service role ({@code <name>_owner}, {@code <name>}; password = name). */
    public void create(String name, String... locations) {
        execute(
                "postgres",
                "create role %1$s_owner login password '%1$s_owner'".formatted(name),
                "create role %1$s login password '%1$s'".formatted(name),
                "create database %1$s owner %1$s_owner".formatted(name),
                "revoke connect on database %1$s from public".formatted(name),
                "grant connect on database %1$s to %1$s".formatted(name));
        Migrations.migrate(jdbcUrl(name), name + "_owner", name + "_owner", name, locations);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    /** Runs statements as the superuser, which no service is: tests tamper with it. */
    public void execute(String database, String... statements) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
