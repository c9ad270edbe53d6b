package io.redress.intake.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A complaint after the facts of its stream.
 *
 * @param registered its first fact; never changes
 * @param returned why it was not taken; null when it was
 * @param choice what the customer chose last
 * @param corrected how the customer is reached, since an agent corrected it
 * @param joinedWith the complaint it is about the same matter as; null while it stands alone
 * @param said how often the customer said something after the registration, but for choices
 * @param attachments how many files were attached
 * @param attachedBytes how long they are together
 */
public record Complaint(
        UUID id,
        ComplaintRegistered registered,
        @Nullable ComplaintReturned returned,
        @Nullable ComplaintChosen choice,
        @Nullable CustomerCorrected corrected,
        @Nullable UUID joinedWith,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int said,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int attachments,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long attachedBytes,
        int reads,
        int sent,
        int failed,
        boolean frozen,
        boolean erased) {

    public static Complaint registered(UUID id, ComplaintRegistered fact) {
        return new Complaint(id, fact, null, null, null, null, 0, 0, 0, 0, 0, 0, false, false);
    }

    /**
     * The complaint once the fact has happened.
     *
     * @throws IllegalStateException for a second registration
     */
    public Complaint after(ComplaintFact fact) {
        return new NextComplaint(this).after(fact);
    }

    @JsonIgnore
    public String organization() {
        return registered.organization();
    }

    /** Random id of the person; null for an anonymous complaint. */
    @JsonIgnore
    public @Nullable UUID customer() {
        return corrected == null ? registered.customer() : corrected.customer();
    }

    /** {@code phone}, {@code email}. */
    @JsonIgnore
    public List<String> reachable() {
        return corrected == null ? registered.reachable() : corrected.reachable();
    }

    /** The customer's: {@code zh-CN} or {@code en}. */
    @JsonIgnore
    public String language() {
        return corrected == null ? registered.language() : corrected.language();
    }

    @JsonIgnore
    public List<String> needs() {
        return corrected == null ? registered.needs() : corrected.needs();
    }

    /** Whether nothing may be sent to anybody any more. */
    @JsonIgnore
    public boolean isSilent() {
        return frozen || erased;
    }
}
