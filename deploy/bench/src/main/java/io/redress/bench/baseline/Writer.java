package io.redress.bench.baseline;

import io.redress.bench.baseline.Captured.Column;
import io.redress.bench.baseline.Shape.Table;
import io.redress.bench.load.Worker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Writes the rows of one registration: BEGIN, one prepared statement for each table, its rows in a batch, COMMIT. */
final class Writer implements Worker {

    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();

    private record Insert(PreparedStatement statement, List<List<Cell>> rows) {}

    /** @param connection which is closed with this */
    Writer(Connection connection, Shape shape) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (var table : shape.tables()) {
            inserts.add(new Insert(connection.prepareStatement(sql(table)), table.rows()));
        }
    }

    @Override
    public void once() throws SQLException {
        try {
            var ids = new FreshIds();
            for (var insert : inserts) {
                write(insert, ids);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing of it is needed any more.
        }
    }

    private static void write(Insert insert, FreshIds ids) throws SQLException {
        var statement = insert.statement();
        for (var row : insert.rows()) {
            for (var n = 0; n < row.size(); n++) {
                bind(statement, n + 1, row.get(n), ids);
            }
            if (insert.rows().size() > 1) {
                statement.addBatch();
            }
        }
        if (insert.rows().size() > 1) {
            statement.executeBatch();
        } else {
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int at, Cell cell, FreshIds ids) throws SQLException {
        switch (cell) {
            // Without a type: the server takes the text for the column's.
            case Cell.Same same -> statement.setObject(at, same.text(), Types.OTHER);
            case Cell.Id id -> statement.setObject(at, ids.of(id.ofTheSample()));
            case Cell.Now _ -> statement.setObject(at, OffsetDateTime.now(ZoneOffset.UTC));
            case Cell.Code code -> statement.setObject(at, code(code.length()), Types.OTHER);
        }
    }

    private static String code(int length) {
        var bytes = new byte[(length + 1) / 2];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).substring(0, length);
    }

    private static String sql(Table table) {
        return "insert into %s.%s (%s) values (%s)"
                .formatted(
                        Copies.SCHEMA,
                        table.name(),
                        table.columns().stream().map(Column::name).collect(Collectors.joining(", ")),
                        table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")));
    }
}
