package io.redress.intake.search;

import io.redress.intake.tokens.Sought;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What is sought.
 *
 * @param status as the customer sees it
 * @param category with all beneath it
 * @param text words that the customer said, or the reference
 * @param from received at or after
 * @param to received before
 */
record Filter(
        String organization,
        @Nullable String status,
        @Nullable String category,
        @Nullable String channel,
        @Nullable UUID customer,
        @Nullable Sought text,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Names the list for its cursors; the text itself is not shown. */
    String listName(Scope scope) {
        return "complaints:" + hashCode() + ":" + scope.hashCode();
    }

    /** Masked: the text may be somebody's name. */
    @Override
    public String toString() {
        return "Filter[%s]".formatted(organization);
    }
}
