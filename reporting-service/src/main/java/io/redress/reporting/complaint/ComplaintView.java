package io.redress.reporting.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row behind a figure. Codes, numbers and times only.
 *
 * @param kind {@code complaint}, {@code intercepted} or {@code observation}: what it counts as
 * @param missed milestones of any round whose clock was missed
 * @param inTime null while neither is certain
 * @param satisfaction of the last answer that counts, 1-5
 * @param recommend of the last answer that counts, 0-10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "reference", "kind", "receivedAt"})
record ComplaintView(
        UUID id,
        String reference,
        String kind,
        Instant receivedAt,
        String channel,
        @Nullable String category,
        @Nullable String region,
        @Nullable String site,
        @Nullable String department,
        @Nullable String staff,
        @Nullable String severity,
        @Nullable String nature,
        @Nullable String scope,
        String status,
        @Nullable String result,
        @Nullable String cause,
        @Nullable String root,
        @Nullable String responsibility,
        @Nullable Boolean substantiated,
        @Nullable Boolean acceptedInTime,
        @Nullable Boolean inTime,
        List<String> missed,
        @Nullable Instant resolvedAt,
        int reopenings,
        int answers,
        @Nullable Integer satisfaction,
        @Nullable Integer recommend) {}
