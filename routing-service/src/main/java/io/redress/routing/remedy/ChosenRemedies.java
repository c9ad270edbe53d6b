package io.redress.routing.remedy;

import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFact.Alternative;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.GrantedRemedy.State;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.RemedyMoves.Request;
import io.redress.routing.desk.Worked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the remedies in line with what the customer chose: those of the chosen alternative are granted, those of the others wait as offers.
 * Asked again and again until nothing is left to be said, so that a choice that comes twice grants nothing twice. Pure.
 */
public final class ChosenRemedies {

    private ChosenRemedies() {}

    /** The next fact that is wanting; empty when all is in line. */
    public static Optional<CaseFact> next(Worked worked) {
        var choice = worked.kase().round().chosen();
        var chosen = choice == null ? null : choice.alternative();
        if (chosen == null) {
            return Optional.empty();
        }
        return outOfLine(worked, chosen).or(() -> missing(worked, chosen));
    }

    private static Optional<CaseFact> outOfLine(Worked worked, int chosen) {
        return worked.kase().work().remedies().stream()
                .filter(remedy -> remedy.alternative() != null)
                .flatMap(remedy -> moved(worked, remedy, chosen).stream())
                .findFirst();
    }

    private static Optional<CaseFact> moved(Worked worked, GrantedRemedy remedy, int chosen) {
        var isChosen = Objects.equals(remedy.alternative(), chosen);
        var next = isChosen && remedy.state() == State.OFFERED
                ? State.APPROVED
                : !isChosen && remedy.state() == State.APPROVED ? State.OFFERED : remedy.state();
        return next == remedy.state()
                ? Optional.empty()
                : Optional.of(worked.moves()
                        .remedies()
                        .decided(remedy, next == State.APPROVED, next, remedy.decider(), null));
    }

    private static Optional<CaseFact> missing(Worked worked, int chosen) {
        var kase = worked.kase();
        return kase.round().alternatives().stream()
                .filter(alternative -> alternative.n() == chosen)
                .map(Alternative::remedies)
                .flatMap(List::stream)
                .filter(remedy -> granted(kase, chosen, remedy) < wanted(kase, chosen, remedy))
                .findFirst()
                .map(remedy -> worked.moves().remedies().requested(request(worked, remedy, chosen), null));
    }

    private static long wanted(Case kase, int chosen, Remedy remedy) {
        return kase.round().alternatives().stream()
                .filter(alternative -> alternative.n() == chosen)
                .flatMap(alternative -> alternative.remedies().stream())
                .filter(remedy::equals)
                .count();
    }

    private static long granted(Case kase, int chosen, Remedy remedy) {
        return kase.work().remedies().stream()
                .filter(one -> Objects.equals(one.alternative(), chosen)
                        && one.remedy().answering(one.charge()).equals(remedy)
                        && one.state() != State.VOID
                        && one.state() != State.REFUSED)
                .count();
    }

    /** Nobody has to approve it: what was above the proposer's authority was decided before the customer saw it. */
    private static Request request(Worked worked, Remedy remedy, int chosen) {
        return new Request(
                remedy.answering(null),
                remedy.charge(),
                chosen,
                Objects.requireNonNullElse(
                        worked.kase().round().proposer(),
                        worked.kase().standing().owner()),
                List.of(),
                Executors.of(worked, remedy.type()));
    }
}
