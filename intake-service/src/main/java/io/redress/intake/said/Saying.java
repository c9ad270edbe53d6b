package io.redress.intake.said;

import io.redress.runtime.text.Text;

import jakarta.validation.constraints.NotBlank;

/** A message, or what is wrong with the outcome. */
public record Saying(@NotBlank @Text String text) {

    /** Masked: the customer's words. */
    @Override
    public String toString() {
        return "Saying[masked]";
    }
}
