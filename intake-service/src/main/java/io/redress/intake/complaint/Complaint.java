package io.redress.intake.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A complaint after the facts of its stream.
 *
 * @param registered its first fact; never changes
 * @param choice what the customer chose last
 */
public record Complaint(
        UUID id,
        ComplaintRegistered registered,
        @Nullable ComplaintChosen choice,
        int reads,
        int sent,
        int failed,
        boolean frozen,
        boolean erased) {

    public static Complaint registered(UUID id, ComplaintRegistered fact) {
        return new Complaint(id, fact, null, 0, 0, 0, false, false);
    }

    /**
     * The complaint once the fact has happened.
     *
     * @throws IllegalStateException for a second registration
     */
    public Complaint after(ComplaintFact fact) {
        return switch (fact) {
            case ComplaintRegistered _ -> throw new IllegalStateException("registered twice: " + id);
            case ComplaintChosen chosen -> new Complaint(id, registered, chosen, reads, sent, failed, frozen, erased);
            case ComplaintRead _ -> new Complaint(id, registered, choice, reads + 1, sent, failed, frozen, erased);
            case MessageSent _ -> new Complaint(id, registered, choice, reads, sent + 1, failed, frozen, erased);
            case MessageFailed _ -> new Complaint(id, registered, choice, reads, sent, failed + 1, frozen, erased);
            case ComplaintFrozen _ -> new Complaint(id, registered, choice, reads, sent, failed, true, erased);
            case ComplaintErased _ -> new Complaint(id, registered, choice, reads, sent, failed, frozen, true);
        };
    }

    @JsonIgnore
    public String organization() {
        return registered.organization();
    }

    /** Whether nothing may be sent to anybody any more. */
    @JsonIgnore
    public boolean isSilent() {
        return frozen || erased;
    }
}
