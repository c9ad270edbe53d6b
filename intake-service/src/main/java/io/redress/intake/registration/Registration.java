package io.redress.intake.registration;

import io.redress.intake.complaint.Language;
import io.redress.intake.complaint.Money;
import io.redress.intake.person.ContactForms;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Description;
import io.redress.runtime.text.Name;
import io.redress.runtime.text.Summary;
import io.redress.runtime.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The body of a registration. Its codes are checked against the procedure afterwards. */
record Registration(
        @NotNull @Code String organization,
        @NotNull Channel channel,
        @Nullable @Code String category,
        @Nullable @Summary String summary,
        @NotBlank @Description String description,
        @Nullable @Size(max = 20) List<@NotNull Demand> demands,
        @Nullable Instant occurredAt,
        @Nullable @Valid Place place,
        @Nullable @Valid Subject subject,
        @Nullable @Valid Customer customer,
        @Nullable @Valid Concerns concerns,
        @Nullable Instant receivedAt,
        @Nullable @Code String receivedBy,
        @Nullable @Size(max = 50) List<@NotNull @Code String> papers,
        @Nullable Boolean affectsOthers,
        @Nullable @Valid Money loss,
        @Nullable @Valid Source source,
        @Nullable @Size(max = 50) Map<@Code String, @NotNull Object> attributes) {

    record Place(
            @Nullable @Code String region,
            @Nullable @Text String address,
            @Nullable @Code String site) {}

    /** @param id contact data: it never leaves this service */
    record Subject(
            @NotNull @Code String type, @Nullable @Name String id) {
        @Override
        public String toString() {
            return "Subject[" + type + "]";
        }
    }

    record Customer(
            @Nullable @Name String name,

            @Nullable @Pattern(regexp = ContactForms.PHONE, message = ContactForms.PHONE_MESSAGE)
            String phone,

            @Nullable @Name @Pattern(regexp = ContactForms.EMAIL, message = ContactForms.EMAIL_MESSAGE)
            String email,

            @Nullable Language language,
            @Nullable @Code String kind,
            @Nullable @Code String tier,
            @Nullable @Size(max = 20) List<@NotNull @Code String> needs) {
        @Override
        public String toString() {
            return "Customer[masked]";
        }
    }

    record Concerns(
            @Nullable @Code String department,
            @Nullable @Size(max = 20) List<@NotNull @Code String> staff) {}

    record Source(
            @NotNull @Code String body,
            @Nullable @Name String number,
            @Nullable Instant deadline) {}

    /** Masked: most of it is somebody's words. */
    @Override
    public String toString() {
        return "Registration[%s, %s]".formatted(organization, channel);
    }
}
