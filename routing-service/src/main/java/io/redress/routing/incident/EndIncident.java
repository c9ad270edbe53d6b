package io.redress.routing.incident;

import io.redress.routing.casework.Viewer;
import io.redress.routing.incident.IncidentFact.Explained;
import io.redress.routing.incident.IncidentFact.Reasoned;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** A fault is over, or was none. */
@ApplicationScoped
class EndIncident {

    private final Incidents incidents;
    private final RegisterIncident texts;
    private final Recorder recorder;
    private final Words words;
    private final Clock clock;

    EndIncident(Incidents incidents, RegisterIncident texts, Recorder recorder, Words words, Clock clock) {
        this.incidents = incidents;
        this.texts = texts;
        this.recorder = recorder;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param recoveredAt the moment of the call where it is absent
     * @param explanation what customers are told; absent where the first explanation stands for it
     */
    @Schema(name = "IncidentRecovery")
    record Recovery(@Nullable Instant recoveredAt, RegisterIncident.@Nullable @Valid Given explanation) {}

    @Schema(name = "IncidentDismissal")
    record Dismissal(@Nullable @Text String reason) {}

    @Transactional
    Incidents.Kept recover(Viewer viewer, long n, Recovery body) {
        var incident = standing(viewer, n, Incident.Status.OPEN, "recovery");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var given = body.recoveredAt();
        if (given != null && given.isAfter(now)) {
            throw Problem.unprocessable(
                    "not-taken", null, new Violation("recoveredAt", "must not lie ahead: say it when it is over"));
        }
        var explanation = body.explanation();
        var told = explanation == null || explanation.isEmpty()
                ? null
                : new Explained(texts.keep(incident.id(), viewer.organization(), explanation));
        var at = given == null ? now : given.truncatedTo(ChronoUnit.MICROS);
        return recorded(viewer, incident, new IncidentFact.Recovered(n, at, told));
    }

    @Transactional
    Incidents.Kept dismiss(Viewer viewer, long n, Dismissal body) {
        var incident = standing(viewer, n, Incident.Status.PROPOSED, "dismissal");
        var reason = body.reason();
        var told = reason == null || reason.isBlank()
                ? null
                : new Reasoned(words.keep(incident.id(), viewer.organization(), Kind.INTERNAL, reason));
        return recorded(viewer, incident, new IncidentFact.Dismissed(n, told));
    }

    private Incident standing(Viewer viewer, long n, Incident.Status wanted, String act) {
        var incident = incidents
                .locked(viewer.organization(), n)
                .orElseThrow(Problem::notFound)
                .incident();
        if (incident.status() != wanted) {
            throw Problem.conflict(
                    "state",
                    "An incident that is %s takes no %s."
                            .formatted(incident.status().code(), act));
        }
        return incident;
    }

    private Incidents.Kept recorded(Viewer viewer, Incident incident, Record fact) {
        recorder.record(new Draft(incident.id(), viewer.organization(), null, viewer.actor(), fact));
        return incidents.find(viewer.organization(), incident.n()).orElseThrow();
    }
}
