package io.redress.intake.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.complaint.Money;
import io.redress.intake.history.EarlierComplaint;
import io.redress.intake.history.History;
import io.redress.intake.incident.Explanation;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answer to the registration, but for the access code, as it stands now.
 *
 * @param category null when nobody has said and the text names none
 * @param owner the first receiver until the case is accepted
 * @param nextWordBy absent when nothing more is promised
 * @param incident the known fault that explains it
 * @param alternatives offered now; empty while none are
 * @param reason why it stands so: why it was returned, what the papers are for, what the result is
 * @param joinedWith for staff: the complaint that leads, when this one is joined with it
 * @param joined for staff: those that are joined with this one
 * @param history for staff: how often the same customer has complained otherwise
 * @param duplicates for staff: open complaints of the same customer about the same matter, newest first
 * @param details for agents alone
 */
public record ComplaintView(
        Instant receivedAt,
        UUID id,
        String reference,
        String status,
        @JsonInclude @Nullable String category,
        FirstReceiver owner,
        @Nullable Instant nextWordBy,
        @Nullable Explanation incident,
        List<Alternative> alternatives,
        @Nullable String reason,
        @Nullable UUID joinedWith,
        @Nullable List<UUID> joined,
        @Nullable History history,
        @Nullable List<EarlierComplaint> duplicates,
        @Nullable Details details) {

    /** @param text what is offered, once its words are here */
    public record Alternative(
            int n,
            @Nullable String text,
            List<Remedy> remedies,
            @Nullable Boolean chosen) {}

    public record Remedy(
            String type, @Nullable Money amount, @Nullable String rule) {}

    /**
     * What the customer said after the registration.
     *
     * @param type the event's name, {@code complaint.supplemented}
     * @param text null once it is gone
     * @param fields free fields of the category, by name
     */
    public record Said(
            Instant at, String type, @Nullable String text, Map<String, String> fields, List<String> papers) {

        @Override
        public String toString() {
            return "Said[%s]".formatted(type);
        }
    }

    /**
     * What an agent needs who has the customer on the line.
     *
     * @param said oldest first
     * @param earlier other complaints of the same customer, newest first
     */
    public record Details(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            String language,
            List<String> needs,
            @Nullable String summary,
            @Nullable String description,
            List<Said> said,
            List<EarlierComplaint> earlier) {
        @Override
        public String toString() {
            return "Details[masked]";
        }
    }

    /** Masked: reason and texts are words. */
    @Override
    public String toString() {
        return "ComplaintView[%s]".formatted(reference);
    }
}
