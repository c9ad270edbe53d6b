package io.redress.intake.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint in a list; no word of the customer's.
 *
 * @param owner staff number of who answers for it, as is {@code department}
 */
public record FoundComplaint(
        UUID id,
        String reference,
        String organization,
        String channel,
        @JsonInclude @Nullable String category,
        String status,
        @Nullable String department,
        String owner,
        @Nullable UUID customer,
        Instant receivedAt) {}
