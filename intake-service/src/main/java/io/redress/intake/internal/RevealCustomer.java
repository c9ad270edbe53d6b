package io.redress.intake.internal;

import io.redress.intake.attachment.Attachment;
import io.redress.intake.attachment.Attachments;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRead;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.person.Persons;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reveals a complaint's contact data and raw words, and writes down who saw them and why, in one transaction. */
@ApplicationScoped
class RevealCustomer {

    private final Complaints complaints;
    private final Persons persons;
    private final Words words;
    private final Attachments attachments;
    private final Recorder recorder;

    RevealCustomer(Complaints complaints, Persons persons, Words words, Attachments attachments, Recorder recorder) {
        this.complaints = complaints;
        this.persons = persons;
        this.words = words;
        this.attachments = attachments;
        this.recorder = recorder;
    }

    /** @throws Problem 403 to the party complained about and for a frozen complaint, 404, 409 when it is erased */
    @Transactional
    Revealed reveal(UUID id, Reveal reveal) {
        var complaint = complaints
                .lockedFind(id)
                .filter(found -> found.organization().equals(reveal.organization()))
                .orElseThrow(Problem::notFound);
        requireAllowed(complaint, reveal);
        var revealed = revealed(complaint);
        record(complaint, reveal, revealed.fields());
        return revealed;
    }

    /**
     * Lets one file be read, and writes down by whom and why.
     *
     * @throws Problem as {@link #reveal}; 404 when there is no such file
     */
    @Transactional
    Attachment revealFile(UUID id, int n, Reveal reveal) {
        var complaint = complaints
                .lockedFind(id)
                .filter(found -> found.organization().equals(reveal.organization()))
                .orElseThrow(Problem::notFound);
        requireAllowed(complaint, reveal);
        var file = attachments.find(id, n).orElseThrow(Problem::notFound);
        record(complaint, reveal, List.of("attachment"));
        return file;
    }

    private void record(Complaint complaint, Reveal reveal, List<String> fields) {
        var reason = words.keep(complaint.id(), complaint.organization(), Kind.INTERNAL, reveal.reason());
        recorder.record(new Draft(
                complaint.id(),
                complaint.organization(),
                complaint.registered().department(),
                new Actor.Staff(reveal.staff(), reveal.role()),
                new ComplaintRead(reveal.staff(), reveal.asked().code(), fields, new ComplaintRead.Texts(reason))));
    }

    private static void requireAllowed(Complaint complaint, Reveal reveal) {
        if (complaint.registered().staffConcerned().contains(reveal.staff())) {
            throw Problem.forbidden("The complaint is about the caller.");
        }
        if (complaint.erased()) {
            throw Problem.conflict("erased", "The complaint's data has been erased.");
        }
        if (complaint.frozen() && !reveal.role().equals(Roles.PRIVACY)) {
            throw Problem.of(
                    403, "frozen", "Not allowed for this caller", "The complaint is kept by law and only stored.");
        }
    }

    private Revealed revealed(Complaint complaint) {
        var contact = persons.of(complaint.id());
        var fact = complaint.registered();
        var texts = fact.words();
        var type = fact.subjectType();
        return new Revealed(
                contact.name(),
                contact.phone(),
                contact.email(),
                complaint.language(),
                complaint.needs(),
                read(texts.address()),
                type == null ? null : new Revealed.Subject(type, contact.subject()),
                read(texts.summary()),
                read(texts.description()),
                read(texts.sourceNumber()));
    }

    private @Nullable String read(@Nullable WordsRef ref) {
        return ref == null ? null : words.read(ref.id()).orElse(null);
    }
}
