package io.redress.routing.desk;

import io.redress.procedure.occasion.Occasion;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.Happenings;
import io.redress.routing.casework.RemedyFact;
import io.redress.routing.clock.CaseClock;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** All that happened with one fact, in the words of a procedure: the fact itself, the milestones it met, an authority it exceeded. Pure. */
final class Occasions {

    static final Set<String> OF_OPENING = Set.of("case.opened");

    private Occasions() {}

    /** @param after the case with the fact */
    static Set<String> of(Case before, Case after, CaseFact fact) {
        var all = new TreeSet<>(Happenings.of(fact).occasions());
        after.standing().clocks().stream()
                .filter(clock -> !clock.waits())
                .map(CaseClock::milestone)
                .filter(milestone ->
                        before.clock(milestone).filter(CaseClock::waits).isPresent())
                .forEach(milestone -> put(all, Occasion.MET, milestone));
        if (fact instanceof RemedyFact.RemedyRequested asked && asked.state() == GrantedRemedy.State.REQUESTED) {
            all.add(Occasion.AUTHORITY_EXCEEDED);
            asked.approvers().stream()
                    .findFirst()
                    .ifPresent(smallest -> put(all, Occasion.AUTHORITY_EXCEEDED, smallest));
        }
        return all;
    }

    /** Whether the file waits for any of them. */
    static boolean isAny(Collection<Occasion> written, Set<String> happened) {
        return written.stream().map(Occasion::toString).anyMatch(happened::contains);
    }

    private static void put(Set<String> all, String type, String about) {
        all.add(type);
        all.add(new Occasion(type, about).toString());
    }
}
