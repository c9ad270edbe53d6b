package io.redress.followup.matter;

import org.jspecify.annotations.Nullable;

/**
 * The state that every {@code case.*} fact carries, as far as this service relies on it, with what single facts added in this round.
 *
 * @param round which resolution is being worked on, from 1
 */
public record Situation(
        String procedure,
        @Nullable String category,
        String severity,
        @Nullable String nature,
        @Nullable String scope,
        String status,
        String department,
        int round,
        @Nullable String finding,
        @Nullable String cause,
        @Nullable String result) {

    /** What only some facts say stays known until the round ends. */
    Situation after(@Nullable Situation before) {
        if (before == null || before.round != round) {
            return this;
        }
        return new Situation(
                procedure,
                category,
                severity,
                nature,
                scope,
                status,
                department,
                round,
                finding == null ? before.finding : finding,
                cause == null ? before.cause : cause,
                result == null ? before.result : result);
    }
}
