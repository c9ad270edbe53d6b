package io.redress.routing.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A known fault as supervisors see it.
 *
 * @param cause absent, like what explains it, while it is only proposed
 * @param explanation absent in a language whose text is not here any more
 * @param count complaints that it explains
 * @param complaints ids of these, oldest first, at most 500; while it is proposed, those that made it likely
 */
record IncidentView(
        long n,
        UUID id,
        String organization,
        Incident.Status status,
        @Nullable String category,
        @Nullable String region,
        @Nullable String site,
        @Nullable String cause,
        @Nullable Explanation explanation,
        @Nullable Instant expectedRecovery,
        @Nullable Instant openedAt,
        @Nullable Instant recoveredAt,
        long count,
        List<UUID> complaints) {

    record Explanation(
            @JsonProperty("zh-CN") @Nullable String chinese,
            @JsonProperty("en") @Nullable String english) {}
}
