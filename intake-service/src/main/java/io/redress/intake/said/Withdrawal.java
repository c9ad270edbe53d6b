package io.redress.intake.said;

import io.redress.runtime.text.Text;

import jakarta.validation.constraints.NotBlank;

/** Why the complaint is to go no further. */
public record Withdrawal(@NotBlank @Text String reason) {

    /** Masked: the customer's words. */
    @Override
    public String toString() {
        return "Withdrawal[masked]";
    }
}
