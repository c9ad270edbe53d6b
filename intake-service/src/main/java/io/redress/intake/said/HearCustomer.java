package io.redress.intake.said;

import io.redress.intake.access.OpenComplaints;
import io.redress.intake.codes.Attributes;
import io.redress.intake.codes.ListedCodes;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintAppealed;
import io.redress.intake.complaint.ComplaintFact;
import io.redress.intake.complaint.ComplaintMessageReceived;
import io.redress.intake.complaint.ComplaintSupplemented;
import io.redress.intake.complaint.ComplaintWithdrawn;
import io.redress.intake.progress.Progress;
import io.redress.intake.redaction.LaterWords;
import io.redress.intake.timeline.Timeline;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down what the customer says, or an agent for them; the words apart, and all of it on the timeline. */
@ApplicationScoped
class HearCustomer {

    private final OpenComplaints complaints;
    private final Procedures procedures;
    private final LaterWords words;
    private final Recorder recorder;
    private final Timeline timeline;

    HearCustomer(
            OpenComplaints complaints, Procedures procedures, LaterWords words, Recorder recorder, Timeline timeline) {
        this.complaints = complaints;
        this.procedures = procedures;
        this.words = words;
        this.recorder = recorder;
        this.timeline = timeline;
    }

    /**
     * @param progress names the category and version that the complaint has by now; null until there is a case
     * @throws Problem 422 for fields or papers that the procedure does not know
     */
    @Transactional
    void supplement(UUID id, @Nullable Progress progress, Supplement supplement, Actor actor) {
        var complaint = complaints.locked(id);
        var attributes = checked(complaint, progress, supplement, actor instanceof Actor.Staff);
        var texts = attributes.texts();
        var said = new ComplaintSupplemented.Texts(
                words.keep(complaint, supplement.text()),
                words.keepIfAny(complaint, texts.isEmpty() ? null : Facts.write(texts)));
        var papers = supplement.papers() == null
                ? List.<String>of()
                : supplement.papers().stream().distinct().toList();
        record(complaint, actor, new ComplaintSupplemented(attributes.coded(), papers, said));
    }

    @Transactional
    void message(UUID id, String text, Actor actor) {
        var complaint = complaints.locked(id);
        var said = new ComplaintMessageReceived.Texts(words.keep(complaint, text));
        record(complaint, actor, new ComplaintMessageReceived(said));
    }

    @Transactional
    void withdrawal(UUID id, String reason, Actor actor) {
        var complaint = complaints.locked(id);
        var said = new ComplaintWithdrawn.Texts(words.keep(complaint, reason));
        record(complaint, actor, new ComplaintWithdrawn(said));
    }

    @Transactional
    void appeal(UUID id, String text, Actor actor) {
        var complaint = complaints.locked(id);
        var said = new ComplaintAppealed.Texts(words.keep(complaint, text));
        record(complaint, actor, new ComplaintAppealed(said));
    }

    private <F extends Record & ComplaintFact> void record(Complaint complaint, Actor actor, F fact) {
        var entry = recorder.record(new Draft(
                complaint.id(), complaint.organization(), complaint.registered().department(), actor, fact));
        timeline.add(entry, null);
    }

    private Attributes checked(Complaint complaint, @Nullable Progress progress, Supplement supplement, boolean staff) {
        var fact = complaint.registered();
        var version = progress == null ? fact.procedure() : progress.procedure();
        var procedure = procedures
                .find(complaint.organization(), version)
                .orElseThrow(() -> new IllegalStateException("the procedure of a complaint is gone: " + version));
        var category = progress == null ? fact.category() : progress.category();
        var attributes = attributes(procedure, category, staff, supplement.attributes());
        var codes = new ListedCodes(procedure);
        codes.papers(supplement.papers());
        var violations = new ArrayList<>(codes.violations());
        violations.addAll(attributes.violations());
        if (!violations.isEmpty()) {
            throw Problem.unprocessable("not-taken", null, violations.toArray(Violation[]::new));
        }
        return attributes;
    }

    private static Attributes attributes(
            Procedure procedure, @Nullable String category, boolean staff, @Nullable Map<String, Object> given) {
        return Attributes.some(
                category == null
                        ? Map.of()
                        : Attributes.askedOf(staff, procedure.categories().attributesOf(category)),
                given);
    }
}
