package io.redress.intake.correction;

import io.redress.intake.access.OpenComplaints;
import io.redress.intake.codes.ListedCodes;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.CustomerCorrected;
import io.redress.intake.person.Contact;
import io.redress.intake.person.Persons;
import io.redress.intake.timeline.Timeline;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Corrects a complaint's contact data: by what they are found, where messages go and what is redacted follows at once. */
@ApplicationScoped
class CorrectCustomer {

    private final OpenComplaints complaints;
    private final Procedures procedures;
    private final Persons persons;
    private final Recorder recorder;
    private final Timeline timeline;

    CorrectCustomer(
            OpenComplaints complaints, Procedures procedures, Persons persons, Recorder recorder, Timeline timeline) {
        this.complaints = complaints;
        this.procedures = procedures;
        this.persons = persons;
        this.recorder = recorder;
        this.timeline = timeline;
    }

    /**
     * Once: the same data again change nothing.
     *
     * @throws Problem 422 when the channel asks for a way to reach the customer and none is left, or a need is not known
     */
    @Transactional
    void correct(UUID id, Correction correction, Actor actor) {
        var complaint = complaints.locked(id);
        var before = persons.of(id);
        var after = Contact.of(correction.name(), correction.phone(), correction.email(), before.subject());
        var language = correction.language() == null
                ? complaint.language()
                : correction.language().tag();
        var needs = correction.needs() == null
                ? complaint.needs()
                : correction.needs().stream().distinct().toList();
        check(complaint, after, needs);
        var fields = changed(complaint, before, after, language, needs);
        if (fields.isEmpty()) {
            return;
        }
        var customer = persons.correct(id, complaint.organization(), after);
        var entry = recorder.record(new Draft(
                id,
                complaint.organization(),
                complaint.registered().department(),
                actor,
                new CustomerCorrected(customer.orElse(null), after.reachable(), language, needs, fields)));
        timeline.add(entry, null);
    }

    private void check(Complaint complaint, Contact contact, List<String> needs) {
        var procedure = procedures
                .find(complaint.organization(), complaint.registered().procedure())
                .orElseThrow();
        var codes = new ListedCodes(procedure);
        codes.each("needs", needs, procedure.vocabularies().needs().keySet(), "needs");
        var violations = new ArrayList<>(codes.violations());
        if (needsContact(procedure, complaint) && contact.reachable().isEmpty()) {
            violations.add(new Violation(
                    "phone", "must be given, or email: the channel asks for a way to reach the customer"));
        }
        if (!violations.isEmpty()) {
            throw Problem.unprocessable("not-taken", null, violations.toArray(Violation[]::new));
        }
    }

    private static boolean needsContact(Procedure procedure, Complaint complaint) {
        return procedure
                .channels()
                .find(complaint.registered().channel())
                .filter(channel -> channel.needsContact())
                .isPresent();
    }

    private static List<String> changed(
            Complaint complaint, Contact before, Contact after, String language, List<String> needs) {
        var fields = new ArrayList<String>();
        add(fields, "name", before.name(), after.name());
        add(fields, "phone", before.phone(), after.phone());
        add(fields, "email", before.email(), after.email());
        add(fields, "language", complaint.language(), language);
        add(fields, "needs", complaint.needs(), needs);
        return fields;
    }

    private static void add(List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
