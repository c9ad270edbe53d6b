package io.redress.intake.registration;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import java.sql.SQLException;
import java.util.Objects;

/** Why a registration's statement was not taken. */
final class Taken {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String NOT_NULL_VIOLATION = "23502";

    private Taken() {}

    /** The same registration may be written after all: with another reference, or because the key's old answer is past its time. */
    static boolean isFreeAnew(SQLException e) {
        return isReference(e) || isIdempotencyKey(e);
    }

    /** Two complaints drew the same characters. */
    private static boolean isReference(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                && "complaint_reference_key".equals(server(e).getConstraint());
    }

    /** A registration with this key is written. */
    static boolean isIdempotencyKey(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                && "idempotency_pkey".equals(server(e).getConstraint());
    }

    /** A registration with this key is being written. */
    static boolean isInProgress(SQLException e) {
        return NOT_NULL_VIOLATION.equals(e.getSQLState())
                && "idempotency".equals(server(e).getTable())
                && "key".equals(server(e).getColumn());
    }

    /** What the server said; these two states are the server's alone. */
    private static ServerErrorMessage server(SQLException e) {
        return Objects.requireNonNull(((PSQLException) e).getServerErrorMessage());
    }
}
