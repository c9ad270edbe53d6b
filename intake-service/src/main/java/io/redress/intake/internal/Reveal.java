package io.redress.intake.internal;

import io.redress.runtime.json.HyphenatedEnums;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Who wants to see it, and why.
 *
 * @param staff who is to read it
 * @param role in which they may
 * @param asked the service that knows the relation
 */
public record Reveal(
        @NotNull @Code String organization,
        @NotNull @Code String staff,
        @NotNull @Code String role,
        @NotNull Asker asked,
        @NotBlank @Text String reason) {

    enum Asker {
        ROUTING,
        FOLLOWUP;

        String code() {
            return HyphenatedEnums.of(this);
        }
    }

    /** Masked: the reason is somebody's words. */
    @Override
    public String toString() {
        return "Reveal[%s, %s]".formatted(staff, asked);
    }
}
