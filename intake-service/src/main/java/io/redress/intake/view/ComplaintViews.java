package io.redress.intake.view;

import io.redress.intake.access.Opened;
import io.redress.intake.access.Viewer;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.complaint.Money;
import io.redress.intake.history.KnownCustomer;
import io.redress.intake.history.KnownCustomers;
import io.redress.intake.history.Matter;
import io.redress.intake.incident.KnownIncidents;
import io.redress.intake.person.Persons;
import io.redress.intake.progress.CustomerStatus;
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

    private final Complaints complaints;
    private final People people;
    private final Persons persons;
    private final Words words;
    private final NextWord nextWord;
    private final Standards standards;
    private final CustomerTexts texts;
    private final SaidSince said;
    private final KnownCustomers customers;
    private final KnownIncidents incidents;

    ComplaintViews(
            Complaints complaints,
            People people,
            Persons persons,
            Words words,
            NextWord nextWord,
            Standards standards,
            CustomerTexts texts,
            SaidSince said,
            KnownCustomers customers,
            KnownIncidents incidents) {
        this.complaints = complaints;
        this.people = people;
        this.persons = persons;
        this.words = words;
        this.nextWord = nextWord;
        this.standards = standards;
        this.texts = texts;
        this.said = said;
        this.customers = customers;
        this.incidents = incidents;
    }

    /** @param language of names; null for the customer's own */
    public ComplaintView of(Opened opened, @Nullable String language) {
        var complaint = opened.complaint();
        var progress = opened.progress();
        var fact = complaint.registered();
        var known = opened.viewer() instanceof Viewer.Staff staff ? known(opened, staff) : null;
        return new ComplaintView(
                fact.receivedAt(),
                complaint.id(),
                fact.reference(),
                CustomerStatus.of(complaint, progress),
                category(opened),
                owner(complaint, progress, language == null ? complaint.language() : language),
                nextWord.of(complaint, progress),
                incidents
                        .explanation(
                                progress == null || progress.incident() == null ? fact.incident() : progress.incident(),
                                language == null ? complaint.language() : language)
                        .orElse(null),
                progress == null ? List.of() : alternatives(opened, progress),
                reason(opened, language == null ? complaint.language() : language),
                known == null ? null : complaint.joinedWith(),
                known == null ? null : complaints.joinedWith(complaint.id()),
                known == null ? null : known.history(),
                known == null ? null : known.duplicates(),
                known == null ? null : details(complaint, opened.viewer(), known));
    }

    /** Of a complaint that was not taken, the file says why. */
    private @Nullable String reason(Opened opened, String language) {
        var returned = opened.complaint().returned();
        if (returned != null) {
            return standards.reason(opened.complaint().registered(), returned, language);
        }
        var progress = opened.progress();
        return progress == null ? null : text(opened, progress.reason());
    }

    private static @Nullable String category(Opened opened) {
        var progress = opened.progress();
        return progress == null ? opened.complaint().registered().category() : progress.category();
    }

    private KnownCustomer known(Opened opened, Viewer.Staff staff) {
        var complaint = opened.complaint();
        var contact = persons.of(complaint.id());
        return customers.of(
                complaint.organization(),
                complaint.erased() ? null : complaint.customer(),
                complaint.id(),
                Matter.of(complaint.registered(), category(opened), contact.subject()),
                staff.number());
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

    private ComplaintView.@Nullable Details details(Complaint complaint, Viewer viewer, KnownCustomer known) {
        if (!viewer.seesContact() || complaint.erased()) {
            return null;
        }
        var contact = persons.of(complaint.id());
        var fact = complaint.registered();
        return new ComplaintView.Details(
                contact.name(),
                contact.phone(),
                contact.email(),
                complaint.language(),
                complaint.needs(),
                read(fact.words().summary()),
                read(fact.words().description()),
                said.of(complaint.id()),
                known.earlier());
    }

    private @Nullable String read(@Nullable WordsRef ref) {
        return ref == null ? null : words.read(ref.id()).orElse(null);
    }
}
