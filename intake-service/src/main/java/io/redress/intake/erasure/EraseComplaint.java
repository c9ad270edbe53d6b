package io.redress.intake.erasure;

import io.redress.intake.attachment.Attachments;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintErased;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.message.SentMessages;
import io.redress.intake.person.Persons;
import io.redress.intake.tokens.SearchedTexts;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Words;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Deletes person, words and the texts of messages. Facts, chain and figures stay. */
@ApplicationScoped
class EraseComplaint {

    private final Complaints complaints;
    private final Persons persons;
    private final Words words;
    private final SentMessages messages;
    private final SearchedTexts searched;
    private final Attachments attachments;
    private final Recorder recorder;

    EraseComplaint(
            Complaints complaints,
            Persons persons,
            Words words,
            SentMessages messages,
            SearchedTexts searched,
            Attachments attachments,
            Recorder recorder) {
        this.complaints = complaints;
        this.persons = persons;
        this.words = words;
        this.messages = messages;
        this.searched = searched;
        this.attachments = attachments;
        this.recorder = recorder;
    }

    /**
     * Once: a second call changes nothing.
     *
     * @throws Problem 409 for a frozen complaint
     */
    @Transactional
    void erase(UUID id, Actor actor) {
        var complaint = complaints.lockedFind(id).orElseThrow(Problem::notFound);
        if (complaint.erased()) {
            return;
        }
        if (complaint.frozen()) {
            throw Problem.conflict("frozen", "The complaint is kept by law.");
        }
        erase(complaint, actor);
    }

    private void erase(Complaint complaint, Actor actor) {
        var person = persons.erase(complaint.id());
        words.erase(complaint.id());
        messages.erase(complaint.id());
        searched.erase(complaint.id());
        attachments.erase(complaint.id());
        recorder.record(new Draft(
                complaint.id(),
                complaint.organization(),
                complaint.registered().department(),
                actor,
                new ComplaintErased(person.orElse(null))));
    }
}
