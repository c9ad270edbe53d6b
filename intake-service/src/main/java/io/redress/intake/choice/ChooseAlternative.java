package io.redress.intake.choice;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintChosen;
import io.redress.intake.person.Persons;
import io.redress.intake.redaction.CustomerWords;
import io.redress.intake.redaction.KnownValues;
import io.redress.intake.timeline.Timeline;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down what the customer chose. */
@ApplicationScoped
class ChooseAlternative {

    private final Recorder recorder;
    private final Persons persons;
    private final Words words;
    private final Pending pending;
    private final Timeline timeline;

    ChooseAlternative(Recorder recorder, Persons persons, Words words, Pending pending, Timeline timeline) {
        this.recorder = recorder;
        this.persons = persons;
        this.words = words;
        this.pending = pending;
        this.timeline = timeline;
    }

    @Transactional
    void choose(Complaint complaint, Choice choice, Actor actor) {
        var entry = recorder.record(new Draft(
                complaint.id(),
                complaint.organization(),
                complaint.registered().department(),
                actor,
                new ComplaintChosen(choice.alternative(), choice.refused(), reason(complaint, choice.reason()))));
        timeline.add(entry, null);
    }

    private ComplaintChosen.@Nullable Texts reason(Complaint complaint, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        var copy = CustomerWords.redacted(reason, KnownValues.of(persons.of(complaint.id()), null));
        var kept = words.draft(complaint.id(), complaint.organization(), Kind.FROM_CUSTOMER, reason, copy);
        words.insert(kept);
        pending.put(words.message(kept));
        return new ComplaintChosen.Texts(kept.ref());
    }
}
