package io.redress.routing.notice;

import io.redress.routing.notice.NoticeFact.Rate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A corrective notice as its people see it. Texts are absent when they are not here any more.
 *
 * @param department that answers now
 * @param rule of the file; absent when somebody issued it
 * @param complaints that made the rule hold, oldest first
 * @param overdue whether the answer is late
 */
record NoticeView(
        long n,
        UUID id,
        String organization,
        String department,
        @Nullable String cause,
        @Nullable String rule,
        @Nullable String text,
        Notice.Status status,
        Instant issuedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable String verifiedBy,
        List<UUID> complaints,
        @Nullable Said answer,
        @Nullable Said contest,
        @Nullable Settled decision,
        @Nullable Effect verification) {

    /**
     * @param by staff number
     * @param at absent where only the log knows
     * @param inTime of an answer
     */
    record Said(
            String by,
            @Nullable Instant at,
            @Nullable Boolean inTime,
            @Nullable String text) {}

    /** @param upheld whether it stayed with the department that contested it */
    record Settled(
            String by,
            String department,
            boolean upheld,
            @Nullable String reason) {}

    /** The rate of complaints before the notice and since the answer. */
    record Effect(
            boolean effective,
            String by,
            Rate before,
            Rate after,
            @Nullable String text) {}
}
