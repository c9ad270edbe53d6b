package io.redress.routing.intakefacts;

import io.redress.routing.casework.CaseState;
import io.redress.routing.casework.TimeFact.Because;
import io.redress.routing.closing.NotContent;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Effects;
import io.redress.routing.desk.Worked;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a customer adds or wants later. Intake has taken it whatever it knew of the case; here it counts, or is refused, on record, with the
 * rule that forbids it.
 */
@ApplicationScoped
class TakeWishes {

    private final Desk desk;
    private final Effects effects;
    private final NotContent notContent;

    TakeWishes(Desk desk, Effects effects, NotContent notContent) {
        this.desk = desk;
        this.effects = effects;
        this.notContent = notContent;
    }

    /** When the last of the papers that were asked for is here, the case goes on where it was. */
    void supplement(Entry entry, ComplaintFact.Supplemented supplement) {
        var worked = desk.takeUp(entry);
        if (worked.kase().status().isOver()) {
            refuse(worked, entry, "supplements", "over");
            return;
        }
        var asked = worked.kase().asked().papers();
        var supplied = worked.then(desk.record(
                worked, entry, worked.moves().time().supplemented(supplement.papers(), supplement.attributes())));
        var isLast = !asked.isEmpty() && supplied.kase().asked().papers().isEmpty();
        if (isLast && supplied.kase().state() instanceof CaseState.Paused) {
            desk.record(supplied, entry, Actor.SUITE, supplied.moves().time().resumed(Because.SUPPLIED, null));
        }
    }

    void withdraw(Entry entry) {
        var worked = desk.takeUp(entry);
        if (worked.kase().status().isOver()) {
            refuse(worked, entry, "withdrawal", "over");
            return;
        }
        desk.record(worked, entry, worked.moves().handovers().withdrawn());
    }

    void appeal(Entry entry) {
        if (effects.areRecorded(entry)) {
            return;
        }
        var worked = desk.takeUp(entry);
        desk.record(worked, entry, notContent.appealed(worked, entry.id()));
    }

    private void refuse(Worked worked, Entry entry, String action, String rule) {
        desk.record(worked, entry, worked.moves().actRefused(action, rule, entry.id()));
    }
}
