package io.redress.routing.followupfacts;

import io.redress.routing.closing.CloseCase;
import io.redress.routing.closing.NotContent;
import io.redress.routing.closing.RoundEnds;
import io.redress.routing.closing.RoundEnds.Outcome;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Worked;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;

import jakarta.enterprise.context.ApplicationScoped;

/** The customer has been asked to the end. What belongs to a round that is over already changes nothing. */
@ApplicationScoped
class EndRound {

    private final Desk desk;
    private final RoundEnds ends;
    private final CloseCase closeCase;
    private final NotContent notContent;

    EndRound(Desk desk, RoundEnds ends, CloseCase closeCase, NotContent notContent) {
        this.desk = desk;
        this.ends = ends;
        this.closeCase = closeCase;
        this.notContent = notContent;
    }

    void end(Entry entry, int round, Outcome outcome) {
        if (!ends.keep(entry.stream(), round, entry.id(), outcome)) {
            return;
        }
        var worked = desk.takeUp(entry);
        if (worked.kase().standing().round() != round) {
            return;
        }
        switch (outcome) {
            case CONTENT, UNREACHED -> close(worked, entry);
            case NOT_CONTENT -> takeFurther(worked, entry);
        }
    }

    private void close(Worked worked, Entry entry) {
        closeCase.closed(worked).ifPresent(fact -> desk.record(worked, entry, Actor.SUITE, fact));
    }

    private void takeFurther(Worked worked, Entry entry) {
        notContent.answered(worked, entry.id()).ifPresent(fact -> desk.record(worked, entry, Actor.SUITE, fact));
    }
}
