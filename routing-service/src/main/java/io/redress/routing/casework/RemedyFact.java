package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Facts of what is granted, decided and given. */
public sealed interface RemedyFact extends CaseFact {

    /**
     * A proposal that waits for whoever may grant what it offers; the customer learns nothing of it yet.
     *
     * @param askedBy staff number of the proposer
     */
    @FactType("redress.case.approval-asked.v1")
    record ApprovalAsked(@JsonUnwrapped Standing after, List<CaseFact.Alternative> alternatives, String askedBy)
            implements RemedyFact {}

    /** Nobody granted what the proposal offers: it is as if it had not been made. */
    @FactType("redress.case.proposal-declined.v1")
    record ProposalDeclined(@JsonUnwrapped Standing after) implements RemedyFact {}

    /**
     * @param n number of the remedy in its case, from 1
     * @param alternative of the proposal it belongs to; null when it was asked for by itself
     * @param approvers positions any of which may grant it; empty when it is within the proposer's authority
     * @param executor department that carries it out
     */
    @FactType("redress.case.remedy-requested.v1")
    record RemedyRequested(
            @JsonUnwrapped Standing after,
            int n,
            Remedy remedy,
            @Nullable Charge charge,
            @Nullable Integer alternative,
            String proposer,
            List<String> approvers,
            String executor,
            GrantedRemedy.State state,
            @Nullable RequestWords words)
            implements RemedyFact {}

    /** @param item what the charge was for, as the bill names it */
    record RequestWords(@Nullable WordsRef reason, @Nullable WordsRef item) {}

    /** A charge that really happened. */
    record Charge(Instant at, Money amount) {}

    /** @param by staff number of the decider; null where the suite's rules decide */
    @FactType("redress.case.remedy-decided.v1")
    record RemedyDecided(
            @JsonUnwrapped Standing after,
            int n,
            String type,
            boolean approved,
            @Nullable String by,
            GrantedRemedy.State state,
            CaseFact.@Nullable ReasonWords words)
            implements RemedyFact {}

    @FactType("redress.case.remedy-executed.v1")
    record RemedyExecuted(@JsonUnwrapped Standing after, int n, Remedy remedy, String by, ReferenceWords words)
            implements RemedyFact {}

    /** @param reference as the paying system names it */
    record ReferenceWords(WordsRef reference) {}
}
