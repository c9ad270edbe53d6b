package io.redress.runtime.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DatabaseAwayTest {

    @Test
    void knowsAServerThatNobodyListensFor() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var refused = catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/none".formatted(free), "a", "a"));

        assertThat(DatabaseAway.beneath(new IllegalStateException(refused))).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.content().headers()).containsEntry("Retry-After", "5");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57P02", "57P03"})
    void knowsAServerThatIsGoing(String state) {
        assertThat(DatabaseAway.beneath(new SQLException("x", state))).isPresent();
    }

    @Test
    void findsItAmongTheSuppressed() {
        var rolledBack = new IllegalStateException("rolled back");
        rolledBack.addSuppressed(new SQLException("x", "08006"));

        assertThat(DatabaseAway.beneath(new IllegalStateException(rolledBack))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23502", "40001", "42P01", "57014", "22021"})
    void holdsNoFailedStatementForIt(String state) {
        assertThat(DatabaseAway.beneath(new SQLException("acquisition timeout", state)))
                .isEmpty();
    }

    @Test
    void endsWhereCausesGoRound() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(DatabaseAway.beneath(one)).isEmpty();
    }
}
