package io.redress.routing.casework;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What has been done towards one resolution.
 *
 * @param finding {@code substantiated} or {@code not-substantiated}; null when nothing was investigated
 * @param cause as found by the investigation or, later, named at closing
 * @param alternatives the latest proposal's
 * @param proposer staff number of whoever made it
 * @param chosen the customer's latest choice among them
 * @param result null while it is not resolved
 */
public record Round(
        @Nullable String finding,
        @Nullable String cause,
        List<CaseFact.Alternative> alternatives,
        @Nullable String proposer,
        @Nullable Choice chosen,
        boolean replied,
        @Nullable String result,
        @Nullable Closure closure) {

    static final Round BEGINNING = new Round(null, null, List.of(), null, null, false, null, null);

    /** Exactly one of the two. */
    public record Choice(
            @Nullable Integer alternative, @Nullable Boolean refused) {}

    public record Closure(String cause, String root, String responsibility) {}

    /** What was found stays found until somebody looks again; all else is to be done anew. */
    Round next() {
        return new Round(finding, cause, List.of(), null, null, false, null, null);
    }

    public Round {
        alternatives = List.copyOf(alternatives);
    }

    /** Null when nothing was investigated. */
    @Nullable
    Boolean substantiated() {
        return finding == null ? null : finding.equals("substantiated");
    }

    Round investigated(CaseFact.Investigated fact) {
        return new Round(fact.finding(), fact.cause(), alternatives, proposer, chosen, replied, result, closure);
    }

    Round proposed(CaseFact.Proposed fact) {
        return new Round(finding, cause, fact.alternatives(), fact.by(), null, replied, result, closure);
    }

    Round chosen(CaseFact.Chosen fact) {
        var choice = new Choice(fact.alternative(), fact.refused());
        return new Round(finding, cause, alternatives, proposer, choice, replied, result, closure);
    }

    /** @param sent false when the reply was sent back */
    Round asReplied(boolean sent) {
        return new Round(finding, cause, alternatives, proposer, chosen, sent, result, closure);
    }

    Round resolved(CaseFact.Resolved fact) {
        return new Round(finding, cause, alternatives, proposer, chosen, replied, fact.result(), closure);
    }

    Round closureRecorded(CaseFact.ClosureRecorded fact) {
        var recorded = new Closure(fact.cause(), fact.root(), fact.responsibility());
        return new Round(finding, fact.cause(), alternatives, proposer, chosen, replied, result, recorded);
    }
}
