package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A complaint has come in.
 *
 * @param procedure version the complaint stays on
 * @param categoryBy {@code given}, {@code text} or {@code none}
 * @param terms phrases that were found in the text; only with {@code text}
 * @param customer random id of the person; null for an anonymous complaint
 * @param reachable {@code phone}, {@code email}
 * @param owner staff number of the first receiver
 * @param department of the first receiver
 * @param nextWordBy first promise of the procedure's version
 * @param observation true: told apart from complaints in every figure; else absent
 * @param signals of the procedure that its words hold; null when none
 * @param earlier null when nobody is known to have complained before
 */
@FactType("redress.complaint.registered.v1")
public record ComplaintRegistered(
        String organization,
        String reference,
        String procedure,
        String channel,
        @Nullable String category,
        String categoryBy,
        @Nullable List<String> terms,
        List<String> demands,
        @Nullable Instant occurredAt,
        Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Place place,
        @Nullable String subjectType,
        @Nullable UUID customer,
        List<String> reachable,
        String language,
        String tier,
        String kind,
        List<String> needs,
        @Nullable Concerns concerns,
        boolean affectsOthers,
        @Nullable Money loss,
        @Nullable Source source,
        @Nullable Map<String, Object> attributes,
        List<String> papers,
        String owner,
        @Nullable String department,
        Instant nextWordBy,
        @Nullable UUID incident,
        @Nullable Boolean observation,
        @Nullable Earlier earlier,
        @Nullable List<String> signals,
        Texts words)
        implements ComplaintFact {

    public record Place(@Nullable String region, @Nullable String site) {}

    /** Whom it is about. */
    public record Concerns(
            @Nullable String department, @Nullable List<String> staff) {}

    /**
     * How often the same person complained before.
     *
     * @param alike of them those of the same category
     */
    public record Earlier(int complaints, int alike) {}

    /** The public body that passed it on. */
    public record Source(String body, @Nullable Instant deadline) {}

    /** @param attributes those of the category's fields that are the customer's words, as one JSON text */
    public record Texts(
            @Nullable WordsRef summary,
            WordsRef description,
            @Nullable WordsRef address,
            @Nullable WordsRef sourceNumber,
            @Nullable WordsRef attributes) {}

    /** Staff complained about: they see nothing of it. */
    public List<String> staffConcerned() {
        return concerns == null || concerns.staff() == null ? List.of() : concerns.staff();
    }
}
