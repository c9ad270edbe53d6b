package io.redress.runtime.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * The relay's own database session, which holds the advisory lock that makes it the active one. The server ends the session when nothing is
 * heard of it for five seconds: a frozen relay would otherwise keep the lock for ever.
 */
final class RelaySession implements AutoCloseable {

    /** Rows sent together at most. */
    static final int BATCH = 500;

    private static final long LOCK = 0x52_65_6c_61_79L;

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(String jdbcUrl, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "redress-relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("options", "-c idle_session_timeout=5s -c idle_in_transaction_session_timeout=5s");
        return new RelaySession(DriverManager.getConnection(jdbcUrl, properties));
    }

    /** Whether this session is the active one now; asking again while it is changes nothing. */
    boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The rows that come next, in order of position. */
    List<Row> next() throws SQLException {
        var sql = "select position, entry, topic, key, headers, value from pending order by position limit " + BATCH;
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var next = new ArrayList<Row>();
            while (rows.next()) {
                next.add(new Row(
                        rows.getLong("position"),
                        new Message(
                                rows.getObject("entry", UUID.class),
                                rows.getString("topic"),
                                rows.getString("key"),
                                Pending.headers(rows.getString("headers")),
                                rows.getString("value"))));
            }
            return next;
        }
    }

    /** Deletes exactly what was sent: "all up to a position" would lose the rows that commit late. */
    void delete(List<Row> sent) throws SQLException {
        try (var statement = connection.prepareStatement("delete from pending where position = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(Row::position).toArray(Long[]::new)));
            statement.executeUpdate();
        }
    }

    /** Shows the server that this session lives. */
    void touch() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server ended it already: that is how a frozen relay finds out.
        }
    }

    record Row(long position, Message message) {}
}
