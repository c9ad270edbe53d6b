package io.redress.intake.erasure;

import io.redress.intake.complaint.ComplaintFrozen;
import io.redress.intake.complaint.Complaints;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Words;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a complaint by law: from now on only stored. */
@ApplicationScoped
class FreezeComplaint {

    private final Complaints complaints;
    private final Words words;
    private final Recorder recorder;

    FreezeComplaint(Complaints complaints, Words words, Recorder recorder) {
        this.complaints = complaints;
        this.words = words;
        this.recorder = recorder;
    }

    /**
     * Once: a second call changes nothing.
     *
     * @throws Problem 409 for an erased complaint: nothing is left to keep
     */
    @Transactional
    void freeze(UUID id, Actor actor) {
        var complaint = complaints.lockedFind(id).orElseThrow(Problem::notFound);
        if (complaint.frozen()) {
            return;
        }
        if (complaint.erased()) {
            throw Problem.conflict("erased", "The complaint's data has been erased.");
        }
        words.freeze(id);
        recorder.record(new Draft(
                id, complaint.organization(), complaint.registered().department(), actor, new ComplaintFrozen()));
    }
}
