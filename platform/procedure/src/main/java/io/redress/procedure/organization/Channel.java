package io.redress.procedure.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A way in.
 *
 * @param selfService a customer may use it without an agent
 * @param anonymous the name may be missing; whether the customer can be reached is {@code contact}'s matter
 * @param firstReceiver position whose duty person owns a self-service complaint until the case is accepted
 * @param counted whether what comes in here counts among the complaints
 * @param opening of a box that is opened once a week; null for all else
 * @param bodies who transfers complaints by this channel; a complaint must then name one
 * @param deadline whether the body's own deadline must be given; null means optional
 * @param answer code of the message that tells the body the result; null for none
 */
public record Channel(
        String code,
        Text name,
        boolean selfService,
        @Nullable Contact contact,
        boolean anonymous,
        @Nullable String firstReceiver,
        @Nullable Counted counted,
        @Nullable Opening opening,
        List<String> bodies,
        @Nullable Deadline deadline,
        @Nullable String answer) {

    /** Whether a telephone number or an e-mail address must be given. */
    public enum Contact {
        @JsonProperty("required")
        REQUIRED,
        @JsonProperty("optional")
        OPTIONAL
    }

    /** What a complaint by this channel counts as. */
    public enum Counted {
        @JsonProperty("as-complaint")
        AS_COMPLAINT,
        /** An observation: told apart from complaints in every figure. */
        @JsonProperty("apart")
        APART
    }

    /** Whether a transferring body's deadline must be given. */
    public enum Deadline {
        @JsonProperty("required")
        REQUIRED,
        @JsonProperty("optional")
        OPTIONAL
    }

    /**
     * When a box is opened; its items are received at that moment, by that person.
     *
     * @param at time of the day, {@code 17:00}; null means any
     * @param by position
     */
    public record Opening(DayOfWeek day, @Nullable String at, String by) {}

    public Channel {
        bodies = Codes.list(bodies);
    }

    public boolean needsContact() {
        return contact == Contact.REQUIRED;
    }

    /** Whether what comes in here is an observation rather than a complaint. */
    public boolean isObservation() {
        return counted == Counted.APART;
    }

    public boolean needsBody() {
        return !bodies.isEmpty();
    }

    public boolean needsDeadline() {
        return deadline == Deadline.REQUIRED;
    }
}
