package io.redress.routing.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.LinkFact;
import io.redress.routing.incident.IncidentFact.Extent;
import io.redress.routing.incident.IncidentFact.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A known fault after the facts of its stream, or one that is proposed.
 *
 * @param n number among those of its organisation
 * @param proposed ids of the complaints that made it likely; empty when somebody registered it
 * @param to position that takes or dismisses the proposal; null without one
 * @param explains categories it can explain; empty means all
 * @param since complaints received before are not linked; null means all that are open
 * @param cause code; null, like all that follows, until it is known
 * @param result that the cases have when it is over
 * @param told of the end; null where the explanation stands for it
 */
public record Incident(
        UUID id,
        String organization,
        long n,
        Status status,
        Extent extent,
        List<UUID> proposed,
        @Nullable String to,
        List<String> explains,
        @Nullable Instant since,
        @Nullable String cause,
        @Nullable Instant expectedRecovery,
        @Nullable String result,
        @Nullable Texts explanation,
        @Nullable Texts told,
        @Nullable Instant openedAt,
        @Nullable Instant recoveredAt) {

    /** Where it stands. */
    public enum Status {
        @JsonProperty("proposed")
        PROPOSED,
        @JsonProperty("open")
        OPEN,
        @JsonProperty("recovered")
        RECOVERED,
        @JsonProperty("dismissed")
        DISMISSED;

        String code() {
            return switch (this) {
                case PROPOSED -> "proposed";
                case OPEN -> "open";
                case RECOVERED -> "recovered";
                case DISMISSED -> "dismissed";
            };
        }
    }

    public Incident {
        proposed = List.copyOf(proposed);
        explains = List.copyOf(explains);
    }

    /** The incident once the fact has happened; {@code before} is null before the first. */
    static Incident after(@Nullable Incident before, UUID id, String organization, IncidentFact fact, Instant at) {
        return switch (fact) {
            case IncidentFact.Proposed f ->
                new Incident(
                        id,
                        organization,
                        f.n(),
                        Status.PROPOSED,
                        f.extent(),
                        f.complaints(),
                        f.to(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case IncidentFact.Opened f ->
                new Incident(
                        id,
                        organization,
                        f.n(),
                        Status.OPEN,
                        f.extent(),
                        before == null ? List.of() : before.proposed,
                        before == null ? null : before.to,
                        f.explains(),
                        f.since(),
                        f.cause(),
                        f.expectedRecovery(),
                        f.result(),
                        f.words().explanation(),
                        null,
                        at,
                        null);
            case IncidentFact.Dismissed _ -> known(before, id).ended(Status.DISMISSED, null, null);
            case IncidentFact.Recovered f -> {
                var words = f.words();
                yield known(before, id)
                        .ended(Status.RECOVERED, f.recoveredAt(), words == null ? null : words.explanation());
            }
        };
    }

    private static Incident known(@Nullable Incident before, UUID id) {
        if (before == null) {
            throw new IllegalStateException("the incident %s ends before it begins".formatted(id));
        }
        return before;
    }

    private Incident ended(Status how, @Nullable Instant at, @Nullable Texts words) {
        return new Incident(
                id,
                organization,
                n,
                how,
                extent,
                proposed,
                to,
                explains,
                since,
                cause,
                expectedRecovery,
                result,
                explanation,
                words,
                openedAt,
                at);
    }

    /** Whether it explains a complaint about this, there. */
    boolean covers(@Nullable String category, @Nullable String region, @Nullable String site) {
        return (extent.category() == null || isWithin(category, extent.category()))
                && (explains.isEmpty() || explains.stream().anyMatch(branch -> isWithin(category, branch)))
                && (extent.region() == null || extent.region().equals(region))
                && (extent.site() == null || extent.site().equals(site));
    }

    boolean covers(Case kase) {
        var standing = kase.standing();
        return covers(standing.category(), standing.region(), standing.site());
    }

    private static boolean isWithin(@Nullable String category, String branch) {
        return category != null && (category.equals(branch) || category.startsWith(branch + "/"));
    }

    /** As it is told to a case; it has been opened. */
    @JsonIgnore
    LinkFact.Fault toldTo(Case kase) {
        return new LinkFact.Fault(
                id,
                Objects.requireNonNull(cause),
                Objects.requireNonNull(expectedRecovery),
                Objects.requireNonNull(explanation).in(kase.opening().language()));
    }

    /** What is told of its end. */
    @JsonIgnore
    Texts ending() {
        return told == null ? Objects.requireNonNull(explanation) : told;
    }
}
