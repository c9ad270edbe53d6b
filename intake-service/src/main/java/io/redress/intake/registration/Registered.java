package io.redress.intake.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.history.EarlierComplaint;
import io.redress.intake.history.History;
import io.redress.intake.incident.Explanation;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer to a registration: what the suite has said once, and stands by.
 *
 * @param accessCode opens this one complaint to whoever holds it
 * @param category null when none was given and the text names none
 * @param nextWordBy absent when nothing is promised, because the complaint is not taken
 * @param incident the known fault that explains it: nothing else is done about this one complaint
 * @param reason why it is not taken; absent when it is
 * @param history for agents, as are the next two: how often the customer has complained before
 * @param earlier the customer's other complaints, newest first
 * @param duplicates those of them that are open and about the same matter: joined by an agent or not at all
 */
record Registered(
        Instant receivedAt,
        UUID id,
        String reference,
        String accessCode,
        String status,
        @JsonInclude @Nullable String category,
        FirstReceiver owner,
        @Nullable Instant nextWordBy,
        @Nullable Explanation incident,
        @Nullable String reason,
        @Nullable History history,
        @Nullable List<EarlierComplaint> earlier,
        @Nullable List<EarlierComplaint> duplicates) {

    /** Masked: the code is a key. */
    @Override
    public String toString() {
        return "Registered[%s]".formatted(reference);
    }
}
