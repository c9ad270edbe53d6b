package io.redress.runtime.database;

import org.jdbi.v3.core.Jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Rows that nobody reads before the commit, written when the running transaction ends: a poll of two hundred records costs one way to the database
 * for each table instead of two hundred. Rows of one statement keep the order in which they were given. Outside of a transaction a row is written at once.
 */
@ApplicationScoped
public class RowsAtEnd {

    private final Jdbi jdbi;
    private final TransactionSynchronizationRegistry transaction;

    RowsAtEnd(Jdbi jdbi, TransactionSynchronizationRegistry transaction) {
        this.jdbi = jdbi;
        this.transaction = transaction;
    }

    /** A statement that writes one row. It is told apart from others by identity: keep it in a constant. */
    public record Writing<T>(String sql, Binding<T> binding) {}

    @FunctionalInterface
    public interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    public <T> void add(Writing<T> writing, T row) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            jdbi.useHandle(handle -> write(handle.getConnection(), writing, List.of(row)));
        } else {
            waiting().add(writing, row);
        }
    }

    /** Writes what is waiting, for somebody who reads those tables in the same transaction. */
    public void write() {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transaction.getResource(this) instanceof Waiting waiting) {
            waiting.write();
        }
    }

    private Waiting waiting() {
        if (transaction.getResource(this) instanceof Waiting waiting) {
            return waiting;
        }
        var waiting = new Waiting();
        transaction.putResource(this, waiting);
        transaction.registerInterposedSynchronization(waiting);
        return waiting;
    }

    private static <T> void write(Connection connection, Writing<T> writing, List<T> rows) {
        try (var statement = connection.prepareStatement(writing.sql())) {
            for (var row : rows) {
                writing.binding().bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be written at the end of the transaction", e);
        }
    }

    private final class Waiting implements Synchronization {

        private final Map<Writing<?>, Rows<?>> all = new LinkedHashMap<>();

        @SuppressWarnings("unchecked") // under a writing there are rows of its own kind alone
        <T> void add(Writing<T> writing, T row) {
            ((Rows<T>) all.computeIfAbsent(writing, asked -> new Rows<>(writing))).rows.add(row);
        }

        void write() {
            var written = List.copyOf(all.values());
            all.clear();
            jdbi.useHandle(handle -> written.forEach(rows -> rows.write(handle.getConnection())));
        }

        @Override
        public void beforeCompletion() {
            if (!all.isEmpty()) {
                write();
            }
        }

        @Override
        public void afterCompletion(int status) {
            all.clear();
        }
    }

    private static final class Rows<T> {

        private final Writing<T> writing;
        private final List<T> rows = new ArrayList<>();

        Rows(Writing<T> writing) {
            this.writing = writing;
        }

        void write(Connection connection) {
            RowsAtEnd.write(connection, writing, rows);
        }
    }
}
