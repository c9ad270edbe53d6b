package io.redress.routing.intakefacts;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.Moves;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Effects;
import io.redress.routing.remedy.ChosenRemedies;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;

import jakarta.enterprise.context.ApplicationScoped;

/** A customer has chosen among what was offered: it counts while it lies before them, and is refused, on record, when it does not. */
@ApplicationScoped
class TakeChoice {

    private final Desk desk;
    private final Effects effects;

    TakeChoice(Desk desk, Effects effects) {
        this.desk = desk;
        this.effects = effects;
    }

    void take(Entry entry, ComplaintFact.Chosen chosen) {
        if (effects.areRecorded(entry)) {
            return;
        }
        var worked = desk.takeUp(entry);
        var then = worked.then(desk.record(worked, entry, fact(worked.kase(), worked.moves(), entry, chosen)));
        for (var fact = ChosenRemedies.next(then); fact.isPresent(); fact = ChosenRemedies.next(then)) {
            then = then.then(desk.record(then, entry, Actor.SUITE, fact.get()));
        }
    }

    private static CaseFact fact(Case kase, Moves moves, Entry entry, ComplaintFact.Chosen chosen) {
        if (!kase.moves().contains(Action.CHOICE)) {
            return moves.actRefused(Action.CHOICE.code(), "nothing-offered", entry.id());
        }
        var alternative = chosen.alternative();
        if (alternative == null) {
            return moves.refusedAll(chosen.reason(), entry.id());
        }
        if (alternative > kase.round().alternatives().size()) {
            return moves.actRefused(Action.CHOICE.code(), "no-such-alternative", entry.id());
        }
        return moves.chosen(alternative, entry.id());
    }
}
