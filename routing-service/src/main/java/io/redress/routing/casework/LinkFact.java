package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts by which a case comes to belong to a known fault, or to others about the same matter. */
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

    /** Others about the same matter are worked with this one; {@code members} are those that have come now. */
    @FactType("redress.case.collected.v1")
    record Collected(@JsonUnwrapped Standing after, String rule, List<UUID> members) implements LinkFact {}

    /** It is worked with the first one about the same matter. */
    @FactType("redress.case.joined.v1")
    record Joined(@JsonUnwrapped Standing after, String rule, UUID leader) implements LinkFact {}

    /** The fault became known while somebody was working on the case. */
    @FactType("redress.case.incident-linked.v1")
    record IncidentLinked(
            @JsonUnwrapped Standing after, UUID incident, String cause, Instant expectedRecovery, TextWords words)
            implements LinkFact {}
}
