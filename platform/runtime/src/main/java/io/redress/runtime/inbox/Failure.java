package io.redress.runtime.inbox;

import io.redress.runtime.journal.Facts.UnreadableFact;

import java.sql.SQLException;
import java.util.Set;
import jakarta.transaction.RollbackException;

/** What a failure to take a record in means for the record. */
enum Failure {
    /** It will pass without anybody's doing: the record is tried for ever. */
    PASSING,
    /** It is certain to come again: the record is parked. */
    CERTAIN,
    /** Nobody foresaw it: tried a few times, because two replicas may have met, then parked. */
    UNFORESEEN;

    /** SQLSTATE classes of PostgreSQL: connection, rolled back by concurrency, resources, operator's doing, system error. */
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NotYet _ -> {
                    return PASSING;
                }
                case Unacceptable _, UnreadableFact _ -> {
                    return CERTAIN;
                }
                case SQLException sql -> {
                    return passing(sql) ? PASSING : UNFORESEEN;
                }
                case RollbackException rollback
                when rollback.getCause() == null -> {
                    return PASSING;
                }
                default -> {
                    // The reason lies deeper.
                }
            }
        }
        return UNFORESEEN;
    }

    /** A failure without a state is the pool's own: no connection could be had. */
    private static boolean passing(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || PASSING_STATES.contains(state.substring(0, 2));
    }
}
