package io.redress.routing.casework;

/** Facts by which a case comes to belong to something; see {@link Moves}. */
public final class LinkMoves {

    private final Moves moves;

    LinkMoves(Moves moves) {
        this.moves = moves;
    }

    public CaseFact intercepted(LinkFact.Fault fault) {
        return moves.staying(after -> new LinkFact.Intercepted(
                after,
                fault.incident(),
                fault.cause(),
                fault.expectedRecovery(),
                new CaseFact.TextWords(fault.explanation())));
    }

    public CaseFact incidentLinked(LinkFact.Fault fault) {
        return moves.staying(after -> new LinkFact.IncidentLinked(
                after,
                fault.incident(),
                fault.cause(),
                fault.expectedRecovery(),
                new CaseFact.TextWords(fault.explanation())));
    }
}
