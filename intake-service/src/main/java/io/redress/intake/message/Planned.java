package io.redress.intake.message;

import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent.
 *
 * @param addressee code of the body or staff number; null for the customer
 */
public record Planned(
        String template, Recipient recipient, @Nullable String addressee, Medium via, String language) {

    /** As the column and the facts name it. */
    public String recipientCode() {
        return switch (recipient) {
            case CUSTOMER -> "customer";
            case BODY -> "body";
            case STAFF -> "staff";
        };
    }
}
