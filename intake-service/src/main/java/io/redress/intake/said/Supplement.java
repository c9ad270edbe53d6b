package io.redress.intake.said;

import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something to be added to a complaint.
 *
 * @param attributes fields of its category
 * @param papers codes of the papers handed in
 */
public record Supplement(
        @NotBlank @Text String text,
        @Nullable @Size(max = 50) Map<@Code String, @NotNull Object> attributes,
        @Nullable @Size(max = 50) List<@NotNull @Code String> papers) {

    /** Masked: the customer's words. */
    @Override
    public String toString() {
        return "Supplement[masked]";
    }
}
