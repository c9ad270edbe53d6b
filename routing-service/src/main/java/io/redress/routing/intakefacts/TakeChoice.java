package io.redress.routing.intakefacts;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.Moves;
import io.redress.routing.desk.Desk;
import io.redress.runtime.journal.Entry;

import jakarta.enterprise.context.ApplicationScoped;

/** A customer has chosen among what was offered: it counts while it lies before them, and is refused, on record, when it does not. */
@ApplicationScoped
class TakeChoice {

    private final Desk desk;

    TakeChoice(Desk desk) {
        this.desk = desk;
    }

    void take(Entry entry, ComplaintFact.Chosen chosen) {
        var worked = desk.takeUp(entry);
        desk.record(worked, entry, fact(worked.kase(), worked.moves(), entry, chosen));
    }

    private static CaseFact fact(Case kase, Moves moves, Entry entry, ComplaintFact.Chosen chosen) {
        if (!kase.state().moves().contains(Action.CHOICE)) {
            return moves.actRefused(Action.CHOICE.code(), "nothing-offered", entry.id());
        }
        var alternative = chosen.alternative();
        if (alternative == null) {
            return moves.refusedAll(chosen.reason());
        }
        if (alternative > kase.round().alternatives().size()) {
            return moves.actRefused(Action.CHOICE.code(), "no-such-alternative", entry.id());
        }
        return moves.chosen(alternative);
    }
}
