package io.redress.intake.view;

import io.redress.intake.access.Opened;
import io.redress.intake.access.Viewer;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.complaint.Money;
import io.redress.intake.person.Persons;
import io.redress.intake.progress.NextWord;
import io.redress.intake.progress.Progress;
import io.redress.intake.told.CaseTold;
import io.redress.intake.told.CaseTold.Amount;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes views. */
@ApplicationScoped
public class ComplaintViews {

    private final People people;
    private final Persons persons;
    private final Words words;
    private final NextWord nextWord;
    private final CustomerTexts texts;

    ComplaintViews(People people, Persons persons, Words words, NextWord nextWord, CustomerTexts texts) {
        this.people = people;
        this.persons = persons;
        this.words = words;
        this.nextWord = nextWord;
        this.texts = texts;
    }

    /** @param language of names; null for the customer's own */
    public ComplaintView of(Opened opened, @Nullable String language) {
        var complaint = opened.complaint();
        var progress = opened.progress();
        var fact = complaint.registered();
        return new ComplaintView(
                fact.receivedAt(),
                complaint.id(),
                fact.reference(),
                progress == null ? "registered" : progress.status(),
                progress == null ? fact.category() : progress.category(),
                owner(complaint, progress, language == null ? fact.language() : language),
                nextWord.of(complaint, progress),
                fact.incident(),
                progress == null ? List.of() : alternatives(opened, progress),
                progress == null ? null : text(opened, progress.reason()),
                details(complaint, opened.viewer()));
    }

    private FirstReceiver owner(Complaint complaint, @Nullable Progress progress, String language) {
        var staff = progress != null && progress.accepted()
                ? progress.owner()
                : complaint.registered().owner();
        Optional<Person> person = people.find(complaint.organization(), staff);
        return person.map(found -> FirstReceiver.of(found, language))
                .orElseGet(() -> new FirstReceiver(staff, staff, null));
    }

    private List<ComplaintView.Alternative> alternatives(Opened opened, Progress progress) {
        return progress.alternatives().stream()
                .map(one -> new ComplaintView.Alternative(
                        one.n(),
                        text(opened, one.words().text()),
                        one.remedies() == null
                                ? List.of()
                                : one.remedies().stream()
                                        .map(ComplaintViews::remedy)
                                        .toList(),
                        Objects.equals(progress.chosen(), one.n()) ? true : null))
                .toList();
    }

    private static ComplaintView.Remedy remedy(CaseTold.Remedy remedy) {
        var amount = remedy.amount();
        return new ComplaintView.Remedy(remedy.type(), amount == null ? null : money(amount), remedy.rule());
    }

    private static Money money(Amount amount) {
        return new Money(amount.amount(), amount.currency());
    }

    private @Nullable String text(Opened opened, @Nullable WordsRef ref) {
        return ref == null
                ? null
                : words.read(ref.id()).map(text -> texts.filled(opened, text)).orElse(null);
    }

    private ComplaintView.@Nullable Details details(Complaint complaint, Viewer viewer) {
        if (!(viewer instanceof Viewer.Staff) || !viewer.seesContact() || complaint.erased()) {
            return null;
        }
        var contact = persons.of(complaint.id());
        var fact = complaint.registered();
        return new ComplaintView.Details(
                contact.name(),
                contact.phone(),
                contact.email(),
                fact.language(),
                fact.needs(),
                read(fact.words().summary()),
                read(fact.words().description()));
    }

    private @Nullable String read(@Nullable WordsRef ref) {
        return ref == null ? null : words.read(ref.id()).orElse(null);
    }
}
