package io.redress.intake.choice;

import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Text;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * One of the alternatives, or none.
 *
 * @param alternative from 1
 * @param refused true, if none of them will do
 * @param reason why not
 */
public record Choice(
        @Nullable @Min(1) @Max(1000) Integer alternative,
        @Nullable Boolean refused,
        @Nullable @Text String reason) {

    public Choice {
        if (Boolean.FALSE.equals(refused)) {
            throw Problem.badRequest("refused", "must be true or absent");
        }
        if ((alternative == null) == (refused == null)) {
            throw Problem.badRequest("alternative", "must be given, or refused: true, and not both");
        }
        if (alternative != null && reason != null) {
            throw Problem.badRequest("reason", "is for a refusal");
        }
    }

    /** Masked: the reason is the customer's words. */
    @Override
    public String toString() {
        return "Choice[%s]".formatted(alternative);
    }
}
