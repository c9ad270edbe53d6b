package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.procedure.condition.RoutingFacts;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A complaint as the conditions of a procedure see it. */
final class KnownFacts {

    private KnownFacts() {}

    static RoutingFacts of(Complaint complaint, @Nullable String category) {
        var fact = complaint.registered();
        var place = fact.place();
        var concerns = fact.concerns();
        return RoutingFacts.on(fact.channel())
                .category(category)
                .place(place == null ? null : place.region(), place == null ? null : place.site())
                .subjectType(fact.subjectType())
                .customer(fact.tier(), fact.kind(), complaint.language())
                .needs(complaint.needs())
                .demands(fact.demands())
                .concerns(
                        concerns == null ? null : concerns.department(),
                        !fact.staffConcerned().isEmpty())
                .affectsOthers(fact.affectsOthers())
                .loss(fact.loss() == null ? null : new BigDecimal(fact.loss().amount()))
                .source(fact.source() == null ? null : fact.source().body())
                .occurredDaysAgo(daysAgo(fact))
                .earlier(
                        fact.earlier() == null ? 0 : fact.earlier().complaints(),
                        fact.earlier() == null ? 0 : fact.earlier().alike())
                .anonymous(complaint.customer() == null)
                .papers(fact.papers())
                .signals(fact.signals() == null ? List.of() : fact.signals())
                .hasDeadline(fact.source() != null && fact.source().deadline() != null)
                .selfService(fact.receivedBy() == null)
                .attributes(fact.attributes() == null ? Map.of() : typed(fact.attributes()))
                .build();
    }

    private static int daysAgo(ComplaintRegistered fact) {
        var occurred = fact.occurredAt();
        return occurred == null
                ? 0
                : (int) Math.max(
                        0, Duration.between(occurred, fact.receivedAt()).toDays());
    }

    private static Map<String, Object> typed(Map<String, Object> attributes) {
        var typed = new HashMap<String, Object>();
        attributes.forEach((name, value) ->
                typed.put(name, value instanceof Number number ? new BigDecimal(number.toString()) : value));
        return typed;
    }
}
