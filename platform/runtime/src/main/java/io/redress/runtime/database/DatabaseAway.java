package io.redress.runtime.database;

import io.redress.runtime.problem.Problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a database that is away, or has no connection to spare, from a statement that failed. The transaction it happened in is rolled back, or never began; whether one was
 * committed whose confirmation was lost nobody knows, and an {@code Idempotency-Key} is there to ask.
 */
public final class DatabaseAway {

    private static final String RETRY_AFTER = "5";

    /** Classes of SQLSTATE: connection exception, insufficient resources. */
    private static final Set<String> CLASSES = Set.of("08", "53");

    /** Shut down by its administrator, after a crash, or not ready yet. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    private DatabaseAway() {}

    /** 503 when that is what lies beneath the failure. */
    public static Optional<Problem> beneath(Throwable failure) {
        return all(failure, Collections.newSetFromMap(new IdentityHashMap<>()))
                .filter(one -> one instanceof SQLException refusal && isAway(refusal))
                .findFirst()
                .map(_ -> problem());
    }

    private static Problem problem() {
        return Problem.of(503, "database-away", "The service cannot answer now", "Please try again in a few seconds.")
                .header("Retry-After", RETRY_AFTER);
    }

    /** A transaction manager hides the failure of a commit among the suppressed. */
    private static Stream<Throwable> all(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return Stream.empty();
        }
        var beneath = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), beneath.flatMap(one -> all(one, seen)));
    }

    private static boolean isAway(SQLException refusal) {
        var state = refusal.getSQLState();
        if (state != null) {
            return STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
        }
        // The pool says it in words alone.
        var message = refusal.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
