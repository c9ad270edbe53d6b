package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

import java.time.Instant;
import java.util.UUID;

/** Facts by which a case comes to belong to a known fault. */
public sealed interface LinkFact extends CaseFact {

    /**
     * A known fault that explains cases.
     *
     * @param cause code
     * @param explanation for the customer, in the case's language
     */
    record Fault(UUID incident, String cause, Instant expectedRecovery, WordsRef explanation) {}

    /** Explained at once, and dispatched to nobody. */
    @FactType("redress.case.intercepted.v1")
    record Intercepted(
            @JsonUnwrapped Standing after, UUID incident, String cause, Instant expectedRecovery, TextWords words)
            implements LinkFact {}

    /** The fault became known while somebody was working on the case. */
    @FactType("redress.case.incident-linked.v1")
    record IncidentLinked(
            @JsonUnwrapped Standing after, UUID incident, String cause, Instant expectedRecovery, TextWords words)
            implements LinkFact {}
}
