package io.redress.intake.attachment;

import io.redress.intake.access.OpenComplaints;
import io.redress.intake.attachment.Attachments.Row;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintAttached;
import io.redress.intake.redaction.LaterWords;
import io.redress.intake.timeline.Timeline;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Attaches a file: its bytes in parts, its name as words, and what it is as a fact. */
@ApplicationScoped
public class AttachFile {

    private static final int SALT = 16;

    private final OpenComplaints complaints;
    private final Attachments attachments;
    private final LaterWords words;
    private final Recorder recorder;
    private final Timeline timeline;
    private final AttachmentConfig config;
    private final SecureRandom random = new SecureRandom();

    AttachFile(
            OpenComplaints complaints,
            Attachments attachments,
            LaterWords words,
            Recorder recorder,
            Timeline timeline,
            AttachmentConfig config) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.words = words;
        this.recorder = recorder;
        this.timeline = timeline;
        this.config = config;
    }

    /** @throws Problem 422 when the complaint's files become too much */
    @Transactional
    public Attachment attach(UUID id, UploadedFile file, Actor actor) {
        var complaint = complaints.locked(id);
        requireRoom(complaint, file);
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var name = words.keepIfAny(complaint, file.name());
        var fact = new ComplaintAttached(
                complaint.attachments() + 1,
                file.mediaType(),
                file.size(),
                file.hexDigest(salt),
                name == null ? null : new ComplaintAttached.Texts(name));
        var entry = recorder.record(
                new Draft(id, complaint.organization(), complaint.registered().department(), actor, fact));
        timeline.add(entry, null);
        attachments.keep(
                new Row(
                        id,
                        fact.n(),
                        complaint.organization(),
                        entry.effectiveAt(),
                        staff(actor),
                        fact.mediaType(),
                        fact.size(),
                        name == null ? null : name.id(),
                        salt),
                file);
        return new Attachment(fact.n(), file.name(), fact.mediaType(), fact.size(), entry.effectiveAt());
    }

    private void requireRoom(Complaint complaint, UploadedFile file) {
        var most = config.complaint().asLongValue();
        if (complaint.attachedBytes() + file.size() > most) {
            throw Problem.unprocessable(
                    "too-much-attached",
                    null,
                    new Violation("file", "would bring the complaint's files above %d bytes".formatted(most)));
        }
    }

    private static @Nullable String staff(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.number() : null;
    }
}
