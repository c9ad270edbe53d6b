package io.redress.procedure.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * A way in.
 *
 * @param selfService a customer may use it without an agent
 * @param anonymous the name may be missing; whether the customer can be reached is {@code contact}'s matter
 * @param firstReceiver position whose duty person owns a self-service complaint until the case is accepted
 */
public record Channel(
        String code,
        Text name,
        boolean selfService,
        @Nullable Contact contact,
        boolean anonymous,
        @Nullable String firstReceiver) {

    /** Whether a telephone number or an e-mail address must be given. */
    public enum Contact {
        @JsonProperty("required")
        REQUIRED,
        @JsonProperty("optional")
        OPTIONAL
    }

    public boolean needsContact() {
        return contact == Contact.REQUIRED;
    }
}
