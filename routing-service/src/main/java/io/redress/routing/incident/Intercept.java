package io.redress.routing.incident;

import io.redress.routing.casework.Case;
import io.redress.routing.desk.Desk;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A complaint that a known fault explains is told so instead of being dispatched. What intake has said to the customer holds; where intake did
 * not know of the fault yet, it is found here.
 */
@ApplicationScoped
public class Intercept {

    private final Incidents incidents;
    private final Desk desk;

    Intercept(Incidents incidents, Desk desk) {
        this.incidents = incidents;
        this.desk = desk;
    }

    /**
     * Its case has just been opened.
     *
     * @param told the incident that intake named; null when it named none
     * @return whether it is one of a known fault
     */
    public boolean explained(Entry registration, @Nullable UUID told) {
        var worked = desk.takeUp(registration);
        if (worked.procedure().patterns().incidents().isEmpty()) {
            return false;
        }
        var fault = fault(worked.kase(), told);
        fault.ifPresent(incident -> desk.record(
                worked, registration, Actor.SUITE, worked.moves().links().intercepted(incident.toldTo(worked.kase()))));
        return fault.isPresent();
    }

    private Optional<Incident> fault(Case kase, @Nullable UUID told) {
        return Optional.ofNullable(told)
                .flatMap(incidents::find)
                .filter(incident -> incident.openedAt() != null)
                .or(() -> incidents.open(kase.organization()).stream()
                        .filter(incident -> incident.covers(kase))
                        .findFirst());
    }
}
