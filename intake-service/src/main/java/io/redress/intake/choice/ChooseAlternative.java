package io.redress.intake.choice;

import io.redress.intake.access.OpenComplaints;
import io.redress.intake.complaint.ComplaintChosen;
import io.redress.intake.redaction.LaterWords;
import io.redress.intake.timeline.Timeline;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down what the customer chose. */
@ApplicationScoped
class ChooseAlternative {

    private final OpenComplaints complaints;
    private final LaterWords words;
    private final Recorder recorder;
    private final Timeline timeline;

    ChooseAlternative(OpenComplaints complaints, LaterWords words, Recorder recorder, Timeline timeline) {
        this.complaints = complaints;
        this.words = words;
        this.recorder = recorder;
        this.timeline = timeline;
    }

    @Transactional
    void choose(UUID id, Choice choice, Actor actor) {
        var complaint = complaints.locked(id);
        var reason = words.keepIfAny(complaint, choice.reason());
        var entry = recorder.record(new Draft(
                id,
                complaint.organization(),
                complaint.registered().department(),
                actor,
                new ComplaintChosen(
                        choice.alternative(),
                        choice.refused(),
                        reason == null ? null : new ComplaintChosen.Texts(reason))));
        timeline.add(entry, null);
    }
}
