package io.redress.routing.casework;

import java.util.List;
import java.util.UUID;

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

    /**
     * @param rule of the file
     * @param members that have come now
     */
    public CaseFact collected(String rule, List<UUID> members) {
        return moves.staying(after -> new LinkFact.Collected(after, rule, members));
    }

    public CaseFact joined(String rule, UUID leader) {
        return moves.staying(after -> new LinkFact.Joined(after, rule, leader));
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
