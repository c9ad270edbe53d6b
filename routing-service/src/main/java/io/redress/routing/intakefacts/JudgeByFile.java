package io.redress.routing.intakefacts;

import io.redress.procedure.acceptance.Acceptance.Standard;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Papers;
import io.redress.routing.desk.Worked;
import io.redress.runtime.inbox.Unacceptable;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;

import jakarta.enterprise.context.ApplicationScoped;

/** What the acceptance standard says of a complaint by itself, before anybody has looked at it. */
@ApplicationScoped
class JudgeByFile {

    private final Desk desk;
    private final Words words;

    JudgeByFile(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** The papers without which it is not accepted are asked for at once, unless it is not accepted at all. */
    void askForPapers(Entry registration) {
        var worked = desk.takeUp(registration);
        var finding = worked.procedure().acceptance().of(worked.kase().complaintConditions());
        var papers = finding.askedByItself();
        if (papers.isEmpty() || finding.isReturnedByItself()) {
            return;
        }
        var reason = Papers.reason(finding, worked.kase().opening().language())
                .map(text -> keep(worked, text))
                .orElse(null);
        desk.record(
                worked, registration, Actor.SUITE, worked.moves().papersAsked(papers, Papers.dueAt(worked), reason));
    }

    /** Intake has found it below the standard. */
    void giveBack(Entry entry, ComplaintFact.Returned returned) {
        var worked = desk.takeUp(entry);
        if (worked.kase().status().isOver()) {
            return;
        }
        var row = worked.procedure().acceptance().written().standard().stream()
                .filter(standard -> standard.id().equals(returned.standard()))
                .findFirst()
                .map(Standard::reason)
                .orElseThrow(() -> new Unacceptable("the standard has no row " + returned.standard()));
        var reason = keep(worked, row.in(worked.kase().opening().language()));
        desk.record(worked, entry, Actor.SUITE, worked.moves().returned(reason, entry.id()));
    }

    private WordsRef keep(Worked worked, String text) {
        return words.keep(worked.kase().id(), worked.kase().organization(), Kind.FOR_CUSTOMER, text);
    }
}
