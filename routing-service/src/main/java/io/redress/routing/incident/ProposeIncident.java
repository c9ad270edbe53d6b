package io.redress.routing.incident;

import io.redress.procedure.Procedure;
import io.redress.procedure.condition.Same;
import io.redress.routing.casework.Case;
import io.redress.routing.incident.IncidentFact.Extent;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Complaints have gathered: a fault is likely, and a person says whether there is one. */
@ApplicationScoped
public class ProposeIncident {

    private final Incidents incidents;
    private final Recorder recorder;

    ProposeIncident(Incidents incidents, Recorder recorder) {
        this.incidents = incidents;
        this.recorder = recorder;
    }

    /**
     * What has gathered.
     *
     * @param newest of them
     * @param complaints ids, oldest first
     * @param same what they agree in: what of it an incident can name becomes its extent
     * @param to position that takes or dismisses it
     */
    public record Alike(Case newest, List<UUID> complaints, List<Same> same, String to) {}

    /** In the running transaction. What is proposed or known already is not proposed again. */
    public void propose(Alike alike, Procedure procedure, Instant at) {
        var newest = alike.newest();
        if (incidents.pending(newest.organization()).stream().anyMatch(incident -> incident.covers(newest))) {
            return;
        }
        var fact = new IncidentFact.Proposed(
                incidents.next(newest.organization()),
                procedure.version(),
                extent(alike),
                alike.complaints(),
                alike.to());
        recorder.record(new Draft(Ids.next(), newest.organization(), null, at, Actor.SUITE, fact));
    }

    private static Extent extent(Alike alike) {
        var standing = alike.newest().standing();
        return new Extent(
                alike.same().contains(Same.CATEGORY) ? standing.category() : null,
                alike.same().contains(Same.REGION) ? standing.region() : null,
                alike.same().contains(Same.SITE) ? standing.site() : null);
    }
}
