package io.redress.local.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One of the suite's databases, in the hands of the role that owns its tables: for what no API shows, and for what nobody should do.
 *
 * @param service whose database it is
 */
public record Tables(SuiteFixture suite, String service) {

    /** Reads one row of an answer. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(Row<T> reader, String sql, Object... values) {
        try (var connection = suite.database(service);
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids that a query of one column gives. */
    public List<UUID> ids(String sql, Object... values) {
        return query(row -> row.getObject(1, UUID.class), sql, values);
    }

    public long count(String sql, Object... values) {
        return query(row -> row.getLong(1), sql, values).getFirst();
    }

    /** @return how many rows it changed */
    public int change(String sql, Object... values) {
        try (var connection = suite.database(service);
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
