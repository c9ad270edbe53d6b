package io.redress.procedure.routing;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.occasion.Occasion;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What facts make of a case's nature and severity. */
public final class Changes {

    private final Nature nature;
    private final Severity severity;
    private final Compiled conditions;

    public Changes(Nature nature, Severity severity, Compiled conditions) {
        this.nature = nature;
        this.severity = severity;
        this.conditions = conditions;
    }

    /** The nature that a fact gives; empty when it changes nothing. */
    public Optional<Reclassification> nature(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/nature/changes", nature.changes(), facts)
                .filter(change -> Occasion.anyFits(change.on(), fact, about))
                .findFirst()
                .filter(change -> !change.nature().equals(facts.nature()))
                .map(change -> new Reclassification(change.id(), change.nature(), change.reason()));
    }

    /** The severity that a fact gives; empty when it changes nothing. */
    public Optional<Reclassification> severity(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/severity/changes", severity.changes(), facts)
                .filter(change -> Occasion.anyFits(change.on(), fact, about))
                .findFirst()
                .filter(change -> !change.severity().equals(facts.severity()))
                .map(change -> new Reclassification(change.id(), change.severity(), change.reason()));
    }
}
