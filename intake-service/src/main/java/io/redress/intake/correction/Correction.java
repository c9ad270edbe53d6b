package io.redress.intake.correction;

import io.redress.intake.complaint.Language;
import io.redress.intake.person.ContactForms;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Name;
import org.jspecify.annotations.Nullable;

import java.util.List;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who the customer is and how to reach them, whole: what is absent is not known any more. Language and needs stay as they are when absent.
 */
public record Correction(
        @Nullable @Name String name,

        @Nullable @Pattern(regexp = ContactForms.PHONE, message = ContactForms.PHONE_MESSAGE)
        String phone,

        @Nullable @Name @Pattern(regexp = ContactForms.EMAIL, message = ContactForms.EMAIL_MESSAGE)
        String email,

        @Nullable Language language,
        @Nullable @Size(max = 20) List<@NotNull @Code String> needs) {

    @Override
    public String toString() {
        return "Correction[masked]";
    }
}
