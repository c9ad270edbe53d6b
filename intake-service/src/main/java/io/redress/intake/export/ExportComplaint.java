package io.redress.intake.export;

import io.redress.intake.access.Opened;
import io.redress.intake.attachment.Attachments;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintExported;
import io.redress.intake.complaint.ComplaintRead;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.message.SentMessages;
import io.redress.intake.person.Persons;
import io.redress.intake.progress.CustomerStatus;
import io.redress.intake.progress.Progress;
import io.redress.intake.timeline.Timeline;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes out what is held, and writes down that it was. */
@ApplicationScoped
class ExportComplaint {

    /** No complaint has more, and whoever has is better served by a file than by nothing. */
    private static final int ALL = 10_000;

    private final Complaints complaints;
    private final Persons persons;
    private final HeldTexts texts;
    private final Words words;
    private final SentMessages messages;
    private final Attachments attachments;
    private final Timeline timeline;
    private final Journal journal;
    private final Recorder recorder;
    private final Clock clock;

    ExportComplaint(
            Complaints complaints,
            Persons persons,
            HeldTexts texts,
            Words words,
            SentMessages messages,
            Attachments attachments,
            Timeline timeline,
            Journal journal,
            Recorder recorder,
            Clock clock) {
        this.complaints = complaints;
        this.persons = persons;
        this.texts = texts;
        this.words = words;
        this.messages = messages;
        this.attachments = attachments;
        this.timeline = timeline;
        this.journal = journal;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** What a person can be told is told of frozen complaints too; of an erased one the facts are left. */
    @Transactional
    Export export(Opened opened, String staff, String format) {
        var id = opened.complaint().id();
        var complaint = complaints.lockedFind(id).orElseThrow(Problem::notFound);
        var export = export(complaint, opened.progress());
        recorder.record(new Draft(
                id,
                complaint.organization(),
                complaint.registered().department(),
                opened.viewer().actor(),
                new ComplaintExported(staff, format)));
        return export;
    }

    private Export export(Complaint complaint, @Nullable Progress progress) {
        var id = complaint.id();
        var entries = journal.entries(id);
        return new Export(
                id,
                complaint.registered().reference(),
                complaint.organization(),
                clock.instant(),
                CustomerStatus.of(complaint, progress),
                person(complaint),
                facts(entries.getFirst()),
                texts.ofCustomer(id),
                texts.internal(id),
                messages.of(id, 0, ALL).stream()
                        .filter(message -> message.to().equals("customer"))
                        .toList(),
                attachments.of(id, 0, ALL),
                timeline.of(complaint, 0, ALL),
                entries.stream().flatMap(entry -> reading(entry).stream()).toList());
    }

    private Export.@Nullable Person person(Complaint complaint) {
        var contact = persons.of(complaint.id());
        return contact.isEmpty()
                ? null
                : new Export.Person(
                        complaint.customer(),
                        contact.name(),
                        contact.phone(),
                        contact.email(),
                        contact.subject(),
                        complaint.language(),
                        complaint.needs());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Entry registration) {
        return Facts.read(Map.class, registration.data());
    }

    private Optional<Export.Reading> reading(Entry entry) {
        var fact = Complaints.fact(entry);
        if (fact instanceof ComplaintRead read) {
            var reason = words.read(read.words().reason().id()).orElse(null);
            return Optional.of(reading(entry, read.fields(), reason));
        }
        return fact instanceof ComplaintExported
                ? Optional.of(reading(entry, List.of("export"), null))
                : Optional.empty();
    }

    private static Export.Reading reading(Entry entry, List<String> fields, @Nullable String reason) {
        var staff = entry.actor() instanceof Actor.Staff one ? one : null;
        return new Export.Reading(
                entry.occurredAt(),
                staff == null ? entry.actor().text() : staff.number(),
                staff == null ? null : staff.role(),
                fields,
                reason);
    }
}
