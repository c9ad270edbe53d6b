package io.redress.routing.casework;

import io.redress.routing.casework.CaseFact.Alternative;
import io.redress.routing.casework.CaseFact.ReasonWords;
import io.redress.routing.casework.RemedyFact.Charge;
import io.redress.routing.casework.RemedyFact.ReferenceWords;
import io.redress.routing.casework.RemedyFact.RequestWords;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes the facts of what is granted and given. Pure. */
public final class RemedyMoves {

    private final Moves moves;
    private final Case kase;

    RemedyMoves(Moves moves, Case kase) {
        this.moves = moves;
        this.kase = kase;
    }

    public CaseFact approvalAsked(List<Alternative> alternatives, String askedBy) {
        return moves.staying(after -> new RemedyFact.ApprovalAsked(after, alternatives, askedBy));
    }

    public CaseFact proposalDeclined() {
        return moves.staying(RemedyFact.ProposalDeclined::new);
    }

    /** What is asked for, by whom, and who may grant it and gives it. */
    public record Request(
            Remedy remedy,
            @Nullable Charge charge,
            @Nullable Integer alternative,
            String proposer,
            List<String> approvers,
            String executor) {}

    /** Granted at once when nobody has to approve it. */
    public CaseFact requested(Request request, @Nullable RequestWords words) {
        var state = request.approvers().isEmpty() ? GrantedRemedy.State.APPROVED : GrantedRemedy.State.REQUESTED;
        return moves.staying(after -> new RemedyFact.RemedyRequested(
                after,
                kase.work().remedies().size() + 1,
                request.remedy(),
                request.charge(),
                request.alternative(),
                request.proposer(),
                request.approvers(),
                request.executor(),
                state,
                words));
    }

    public CaseFact decided(
            GrantedRemedy remedy,
            boolean approved,
            GrantedRemedy.State next,
            @Nullable String by,
            @Nullable WordsRef reason) {
        return moves.staying(after -> new RemedyFact.RemedyDecided(
                after, remedy.n(), remedy.remedy().type(), approved, by, next, ReasonWords.of(reason)));
    }

    public CaseFact executed(GrantedRemedy remedy, String by, WordsRef reference) {
        return moves.staying(after ->
                new RemedyFact.RemedyExecuted(after, remedy.n(), remedy.remedy(), by, new ReferenceWords(reference)));
    }
}
