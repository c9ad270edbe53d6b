package io.redress.followup.matter;

import io.redress.procedure.condition.RoutingFacts;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code redress.complaint.registered.v1}, as far as this service relies on it.
 *
 * @param customer random id; null when anonymous
 * @param reachable {@code phone}, {@code email}
 */
public record Registered(
        String reference,
        String procedure,
        String channel,
        @Nullable String category,
        @Nullable List<String> demands,
        @Nullable String receivedBy,
        @Nullable Place place,
        @Nullable String subjectType,
        @Nullable UUID customer,
        @Nullable List<String> reachable,
        String language,
        @Nullable String tier,
        @Nullable String kind,
        @Nullable List<String> needs,
        @Nullable Concerns concerns,
        boolean affectsOthers,
        @Nullable Loss loss,
        @Nullable Source source,
        @Nullable Map<String, Object> attributes) {

    /** Needs that a call would run against. */
    private static final String WRITTEN_ONLY = "written-only";

    record Place(@Nullable String region, @Nullable String site) {}

    record Concerns(@Nullable String department, @Nullable List<String> staff) {}

    record Loss(BigDecimal amount) {}

    record Source(@Nullable String body) {}

    public Registered {
        demands = listed(demands);
        reachable = listed(reachable);
        needs = listed(needs);
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
    }

    private static List<String> listed(@Nullable List<String> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** Whether a call can be made at all: there is a number, and nothing asks for writing alone. */
    boolean callable() {
        return listed(reachable).contains("phone") && !listed(needs).contains(WRITTEN_ONLY);
    }

    /** @param category by the newest word; a case may have been given another one */
    RoutingFacts facts(@Nullable String category) {
        return RoutingFacts.on(channel)
                .category(category)
                .place(place == null ? null : place.region(), place == null ? null : place.site())
                .subjectType(subjectType)
                .customer(tier, kind, language)
                .needs(listed(needs))
                .demands(listed(demands))
                .concerns(
                        concerns == null ? null : concerns.department(),
                        concerns != null && !listed(concerns.staff()).isEmpty())
                .affectsOthers(affectsOthers)
                .loss(loss == null ? null : loss.amount())
                .source(source == null ? null : source.body())
                .selfService(receivedBy == null)
                .attributes(attributes == null ? Map.of() : attributes)
                .build();
    }
}
