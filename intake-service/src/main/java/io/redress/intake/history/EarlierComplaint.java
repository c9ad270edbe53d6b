package io.redress.intake.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint of the same customer; no word of theirs.
 *
 * @param status as the customer sees it
 * @param joinedWith the complaint it is about the same matter as
 */
public record EarlierComplaint(
        UUID id,
        String reference,
        String channel,
        @JsonInclude @Nullable String category,
        String status,
        Instant receivedAt,
        @Nullable UUID joinedWith) {}
