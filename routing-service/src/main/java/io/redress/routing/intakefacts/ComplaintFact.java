package io.redress.routing.intakefacts;

import io.redress.routing.casework.Complaint;
import io.redress.routing.casework.Money;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts of intake that change something here, as far as they do. */
sealed interface ComplaintFact {

    /**
     * @param receivedBy staff number; null when the customer registered it alone
     * @param incident the known fault that intake explained it with
     */
    @FactType("redress.complaint.registered.v1")
    record Registered(
            String organization,
            String reference,
            String procedure,
            String channel,
            @Nullable String category,
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
            Complaint.@Nullable Concerns concerns,
            boolean affectsOthers,
            @Nullable Money loss,
            Complaint.@Nullable Source source,
            @Nullable Map<String, Object> attributes,
            List<String> papers,
            Complaint.@Nullable Earlier earlier,
            @Nullable UUID incident,
            @Nullable List<String> signals)
            implements ComplaintFact {

        @Nullable
        String region() {
            return place == null ? null : place.region();
        }

        @Nullable
        String site() {
            return place == null ? null : place.site();
        }

        Complaint complaint() {
            return new Complaint(
                    occurredAt,
                    subjectType,
                    tier,
                    kind,
                    affectsOthers,
                    loss,
                    source,
                    attributes,
                    concerns,
                    papers.isEmpty() ? null : papers,
                    receivedBy == null,
                    earlier,
                    signals);
        }
    }

    record Place(@Nullable String region, @Nullable String site) {}

    /** Exactly one of {@code alternative} and {@code refused}. */
    @FactType("redress.complaint.chosen.v1")
    record Chosen(
            @Nullable Integer alternative,
            @Nullable Boolean refused,
            @Nullable ReasonWords words) implements ComplaintFact {

        @Nullable
        WordsRef reason() {
            return words == null ? null : words.reason();
        }
    }

    record ReasonWords(@Nullable WordsRef reason) {}

    @FactType("redress.complaint.supplemented.v1")
    record Supplemented(List<String> papers, @Nullable Map<String, Object> attributes) implements ComplaintFact {}

    /** @param standard row of the acceptance standard that the complaint does not meet */
    @FactType("redress.complaint.returned.v1")
    record Returned(String standard) implements ComplaintFact {}

    @FactType("redress.complaint.withdrawn.v1")
    record Withdrawn() implements ComplaintFact {}

    @FactType("redress.complaint.appealed.v1")
    record Appealed() implements ComplaintFact {}

    @FactType("redress.complaint.erased.v1")
    record Erased() implements ComplaintFact {}

    @FactType("redress.complaint.frozen.v1")
    record Frozen() implements ComplaintFact {}
}
