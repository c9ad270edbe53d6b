package io.redress.routing.incident;

import io.redress.routing.incident.IncidentView.Explanation;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes an incident presentable: texts for their ids, and the complaints it explains. */
@ApplicationScoped
class IncidentViews {

    private static final int MOST = 500;

    private final Incidents incidents;
    private final Words words;

    IncidentViews(Incidents incidents, Words words) {
        this.incidents = incidents;
        this.words = words;
    }

    IncidentView of(Incident incident) {
        var isProposal = incident.openedAt() == null;
        return new IncidentView(
                incident.n(),
                incident.id(),
                incident.organization(),
                incident.status(),
                incident.extent().category(),
                incident.extent().region(),
                incident.extent().site(),
                incident.cause(),
                explanation(incident.explanation()),
                incident.expectedRecovery(),
                incident.openedAt(),
                incident.recoveredAt(),
                isProposal ? incident.proposed().size() : incidents.count(incident.id()),
                isProposal ? incident.proposed() : incidents.complaints(incident.id(), MOST));
    }

    private @Nullable Explanation explanation(IncidentFact.@Nullable Texts texts) {
        return texts == null
                ? null
                : new Explanation(
                        words.read(texts.chinese().id()).orElse(null),
                        words.read(texts.english().id()).orElse(null));
    }
}
