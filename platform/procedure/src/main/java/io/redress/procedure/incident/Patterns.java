package io.redress.procedure.incident;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.condition.RoutingFacts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rules of many complaints a complaint counts for; the counting itself is for whoever knows the others. */
public final class Patterns {

    private final Warnings warnings;
    private final Map<String, Collective> collective;
    private final @Nullable Incidents incidents;
    private final Compiled conditions;

    public Patterns(
            Warnings warnings, Map<String, Collective> collective, @Nullable Incidents incidents, Compiled conditions) {
        this.warnings = warnings;
        this.collective = collective;
        this.incidents = incidents;
        this.conditions = conditions;
    }

    /** Empty where known faults are not kept. */
    public Optional<Incidents> incidents() {
        return Optional.ofNullable(incidents);
    }

    public Warnings warnings() {
        return warnings;
    }

    public List<Warnings.Rule> warnings(CaseFacts facts) {
        return conditions.all("/warnings/rules", warnings.rules(), facts).toList();
    }

    public List<Collective> collective(CaseFacts facts) {
        return conditions.all("/collective", collective, facts).toList();
    }

    /** How many such complaints propose a known fault. */
    public Optional<Incidents.Proposal> proposal(RoutingFacts facts) {
        return incidents()
                .flatMap(known -> Optional.ofNullable(known.propose()))
                .filter(rule -> conditions.holds("/incidents/propose", facts));
    }
}
