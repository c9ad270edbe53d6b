package io.redress.intake.registration;

import org.postgresql.util.PSQLException;

import java.sql.SQLException;

/** Which unique key a statement ran into. */
final class Taken {

    private static final String UNIQUE_VIOLATION = "23505";

    private Taken() {}

    static boolean isReference(SQLException e) {
        return is(e, "complaint_reference_key");
    }

    static boolean isIdempotencyKey(SQLException e) {
        return is(e, "idempotency_pkey");
    }

    private static boolean is(SQLException e, String constraint) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                && e instanceof PSQLException failure
                && failure.getServerErrorMessage() != null
                && constraint.equals(failure.getServerErrorMessage().getConstraint());
    }
}
