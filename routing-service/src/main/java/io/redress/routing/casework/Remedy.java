package io.redress.routing.casework;

import io.redress.routing.casework.RemedyFact.Charge;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to put it right, in codes of the procedure.
 *
 * @param charge that it answers, where it is part of a proposal; null otherwise
 */
public record Remedy(
        String type,
        @Nullable Money amount,
        @Nullable String rule,
        @Nullable Charge charge) {

    /** One that answers no charge. */
    public Remedy(String type, @Nullable Money amount, @Nullable String rule) {
        this(type, amount, rule, null);
    }

    public Remedy answering(@Nullable Charge answered) {
        return new Remedy(type, amount, rule, answered);
    }
}
