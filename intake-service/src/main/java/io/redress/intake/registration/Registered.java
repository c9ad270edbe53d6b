package io.redress.intake.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.intake.complaint.FirstReceiver;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to a registration: what the suite has said once, and stands by.
 *
 * @param accessCode opens this one complaint to whoever holds it
 * @param category null when none was given and the text names none
 */
record Registered(
        Instant receivedAt,
        UUID id,
        String reference,
        String accessCode,
        String status,
        @JsonInclude @Nullable String category,
        FirstReceiver owner,
        Instant nextWordBy,
        @Nullable UUID incident) {

    /** Masked: the code is a key. */
    @Override
    public String toString() {
        return "Registered[%s]".formatted(reference);
    }
}
