package io.redress.routing.casework;

import io.redress.procedure.condition.RoutingFacts;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the procedure's conditions speak of, as the complaint was registered, and whom it is about. Carried by {@link CaseFact.Opened}, so that
 * the case's own facts alone tell all that is decided about it.
 *
 * @param selfService whether the customer registered it alone
 * @param signals of the procedure that its words held; null when none
 * @param earlier complaints of the same person before this one; null when none is known
 */
public record Complaint(
        @Nullable Instant occurredAt,
        @Nullable String subjectType,
        @Nullable String tier,
        @Nullable String kind,
        boolean affectsOthers,
        @Nullable Money loss,
        @Nullable Source source,
        @Nullable Map<String, Object> attributes,
        @Nullable Concerns concerns,
        @Nullable List<String> papers,
        boolean selfService,
        @Nullable Earlier earlier,
        @Nullable List<String> signals) {

    /** @param alike of them those of the same category */
    public record Earlier(int complaints, int alike) {}

    /** The body that passed it on. */
    public record Source(String body, @Nullable Instant deadline) {}

    /** The party complained about. */
    public record Concerns(
            @Nullable String department, @Nullable List<String> staff) {

        Set<String> people() {
            return staff == null ? Set.of() : Set.copyOf(staff);
        }
    }

    /** The same about others: it became known later whom it is about. */
    Complaint about(@Nullable Concerns others) {
        return new Complaint(
                occurredAt,
                subjectType,
                tier,
                kind,
                affectsOthers,
                loss,
                source,
                attributes,
                others,
                papers,
                selfService,
                earlier,
                signals);
    }

    /** The same with what the customer has added since; a value takes the place of an earlier one. */
    Complaint supplemented(List<String> morePapers, @Nullable Map<String, Object> moreAttributes) {
        var allPapers = new TreeSet<>(papers == null ? List.of() : papers);
        allPapers.addAll(morePapers);
        var allAttributes = new TreeMap<>(attributes == null ? Map.of() : attributes);
        allAttributes.putAll(moreAttributes == null ? Map.of() : moreAttributes);
        return new Complaint(
                occurredAt,
                subjectType,
                tier,
                kind,
                affectsOthers,
                loss,
                source,
                allAttributes.isEmpty() ? null : allAttributes,
                concerns,
                allPapers.isEmpty() ? null : List.copyOf(allPapers),
                selfService,
                earlier,
                signals);
    }

    /** Staff numbers of those complained about. */
    public Set<String> accused() {
        return concerns == null ? Set.of() : concerns.people();
    }

    /** The department complained about, if one was named. */
    public @Nullable String accusedDepartment() {
        return concerns == null ? null : concerns.department();
    }

    /** @param receivedAt from then back it is counted how long ago it happened */
    public RoutingFacts.Builder conditions(
            Instant receivedAt,
            String channel,
            @Nullable String category,
            @Nullable String region,
            @Nullable String site,
            String language,
            List<String> needs,
            List<String> demands) {
        return RoutingFacts.on(channel)
                .category(category)
                .place(region, site)
                .subjectType(subjectType)
                .customer(tier, kind, language)
                .needs(needs)
                .demands(demands)
                .concerns(accusedDepartment(), !accused().isEmpty())
                .affectsOthers(affectsOthers)
                .loss(loss == null ? null : loss.decimal())
                .source(source == null ? null : source.body())
                .selfService(selfService)
                .attributes(attributes == null ? Map.of() : attributes)
                .signals(signals == null ? List.of() : signals)
                .papers(papers == null ? List.of() : papers)
                .hasDeadline(source != null && source.deadline() != null)
                .occurredDaysAgo(
                        occurredAt == null
                                ? 0
                                : (int) Math.max(
                                        0,
                                        Duration.between(occurredAt, receivedAt).toDays()))
                .earlier(earlier == null ? 0 : earlier.complaints(), earlier == null ? 0 : earlier.alike());
    }
}
