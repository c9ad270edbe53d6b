package io.redress.routing.closing;

import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.desk.Worked;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A resolved case is closed when a reply, the closure's findings and the end of asking the customer are all there, in whatever order they
 * came. Where the procedure asks nobody, the customer is not waited for.
 */
@ApplicationScoped
public class CloseCase {

    private final RoundEnds ends;

    CloseCase(RoundEnds ends) {
        this.ends = ends;
    }

    /** The fact that closes the case; empty while something is wanting. */
    public Optional<CaseFact> closed(Worked worked) {
        var kase = worked.kase();
        var result = kase.round().result();
        var closure = kase.round().closure();
        if (kase.status() != CaseStatus.RESOLVED
                || result == null
                || closure == null
                || !kase.round().replied()
                || !hasBeenAsked(worked)) {
            return Optional.empty();
        }
        return Optional.of(worked.moves().closed(result, closure));
    }

    private boolean hasBeenAsked(Worked worked) {
        Case kase = worked.kase();
        return ends.endedWell(kase.id(), kase.standing().round())
                || worked.procedure().plan(kase.conditions()).isEmpty();
    }
}
