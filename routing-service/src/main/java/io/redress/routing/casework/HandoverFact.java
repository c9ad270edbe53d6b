package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Facts by which a case goes to somebody else, or is seen as something else. Department and owner after it stand in the standing. */
public sealed interface HandoverFact extends CaseFact {

    /** @param reason code: why there is another owner */
    @FactType("redress.case.assigned.v1")
    record Assigned(@JsonUnwrapped Standing after, @Nullable String from, String reason) implements HandoverFact {}

    /** @param arbitrated whether a supervisor settled whose it is; a department can no longer reject it */
    @FactType("redress.case.transferred.v1")
    record Transferred(
            @JsonUnwrapped Standing after,
            String fromDepartment,
            String fromOwner,
            boolean arbitrated,
            CaseFact.ReasonWords words)
            implements HandoverFact {}

    /**
     * The department says that it is not its own. The router sends it on, until a supervisor must arbitrate.
     *
     * @param fromDepartment which rejected it
     * @param route row that sent it on; null when nobody but a supervisor can say whose it is
     */
    @FactType("redress.case.rejected.v1")
    record Rejected(
            @JsonUnwrapped Standing after,
            String fromDepartment,
            @Nullable String suggestedDepartment,
            CaseFact.@Nullable Route route,
            boolean arbitration,
            CaseFact.ReasonWords words)
            implements HandoverFact {}

    /** @param before what of it was otherwise before */
    @FactType("redress.case.reclassified.v1")
    record Reclassified(@JsonUnwrapped Standing after, Classification before, CaseFact.@Nullable ReasonWords words)
            implements HandoverFact {}

    /** What the procedure sees in a case. */
    record Classification(
            @Nullable String category,
            String severity,
            @Nullable String nature) {}

    /** Whom the complaint is about, as known now. */
    @FactType("redress.case.concerned.v1")
    record Concerned(@JsonUnwrapped Standing after, Complaint.Concerns concerns) implements HandoverFact {}

    /**
     * Others look at it afresh.
     *
     * @param causedBy entry that asked for it
     */
    @FactType("redress.case.appealed.v1")
    record Appealed(
            @JsonUnwrapped Standing after,
            String fromDepartment,
            String fromOwner,
            @Nullable UUID causedBy) implements HandoverFact {}

    /**
     * A step up or down: another answers for it now.
     *
     * @param fromOwner staff number
     * @param to position the file or the person named; null where a person was named
     * @param ladder of the file, with its step; null when somebody did it by hand
     * @param down whether it comes down again
     */
    @FactType("redress.case.escalated.v1")
    record Escalated(
            @JsonUnwrapped Standing after,
            String fromDepartment,
            String fromOwner,
            @Nullable String to,
            String staff,
            @Nullable String ladder,
            @Nullable String step,
            boolean handedOver,
            boolean down,
            CaseFact.@Nullable ReasonWords words)
            implements HandoverFact {}

    /**
     * The customer is pointed to a body outside.
     *
     * @param causedBy entry that left nothing else; null when somebody here decided it
     */
    @FactType("redress.case.referred.v1")
    record Referred(
            @JsonUnwrapped Standing after,
            String body,
            @Nullable UUID causedBy,
            CaseFact.@Nullable ReasonWords words) implements HandoverFact {}

    /** The customer wants nothing more. */
    @FactType("redress.case.withdrawn.v1")
    record Withdrawn(@JsonUnwrapped Standing after) implements HandoverFact {}
}
