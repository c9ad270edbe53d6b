package io.redress.intake.export;

import io.redress.intake.attachment.Attachment;
import io.redress.intake.message.SentMessage;
import io.redress.intake.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that intake holds of a person with one complaint. What others wrote among themselves is theirs and only counted.
 *
 * @param person null for an anonymous or erased complaint
 * @param facts the registration as the journal holds it
 * @param words texts of the customer and for the customer, oldest first
 * @param internalTexts how many texts there are that were meant for neither
 * @param readings who has read it and who has had it written out, oldest first
 */
public record Export(
        UUID complaint,
        String reference,
        String organization,
        Instant at,
        String status,
        @Nullable Person person,
        Map<String, Object> facts,
        List<Text> words,
        int internalTexts,
        List<SentMessage> messages,
        List<Attachment> attachments,
        List<TimelineEntry> timeline,
        List<Reading> readings) {

    /** @param subject id of the thing complained about */
    public record Person(
            @Nullable UUID customer,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String subject,
            String language,
            List<String> needs) {

        @Override
        public String toString() {
            return "Person[masked]";
        }
    }

    /** @param kind {@code from-customer} or {@code for-customer} */
    public record Text(String kind, String text) {

        @Override
        public String toString() {
            return "Text[%s]".formatted(kind);
        }
    }

    /**
     * @param by staff number
     * @param fields what was read; {@code export} for all of it
     * @param reason as it was given; null when none was asked for, or once it is gone
     */
    public record Reading(
            Instant at,
            String by,
            @Nullable String role,
            List<String> fields,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Reading[%s]".formatted(by);
        }
    }

    /** Masked: all of it is personal. */
    @Override
    public String toString() {
        return "Export[%s]".formatted(complaint);
    }
}
