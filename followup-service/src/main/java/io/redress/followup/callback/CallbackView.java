package io.redress.followup.callback;

import io.redress.followup.round.Kind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A callback as callers see it.
 *
 * @param customer random id; the number is had by a call of its own
 * @param attempts how often somebody rang
 * @param claimedUntil real time
 */
public record CallbackView(
        long n,
        UUID complaint,
        String reference,
        @Nullable UUID customer,
        Kind kind,
        int round,
        Instant dueAt,
        Instant notBefore,
        String status,
        int attempts,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        List<String> allowedActions) {

    static CallbackView of(CallbackRow row, String caller, Instant realNow) {
        var status = row.statusAt(realNow);
        var claimed = status == Status.CLAIMED;
        return new CallbackView(
                row.n,
                row.complaint,
                row.reference,
                row.customer,
                row.kind(),
                row.round,
                row.dueAt,
                row.notBefore,
                status.name().toLowerCase(Locale.ROOT),
                row.attempts,
                claimed ? row.claimedBy : null,
                claimed ? row.claimedUntil : null,
                allowed(row, status, caller));
    }

    private static List<String> allowed(CallbackRow row, Status status, String caller) {
        if (row.withdrawn || !row.listed) {
            return List.of();
        }
        return switch (status) {
            case SCHEDULED -> List.of("claim");
            case CLAIMED ->
                caller.equals(row.claimedBy) ? List.of("claim", "customer", "appointment", "attempts") : List.of();
            case COMPLETED, UNREACHED -> List.of();
        };
    }
}
