package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.person.Contact;
import io.redress.intake.person.Persons;
import io.redress.intake.told.CaseTold;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.procedure.vocabulary.Body;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a message from its template and what is known at the moment it is sent. */
@ApplicationScoped
class LetterWriter {

    private final Procedures procedures;
    private final Persons persons;
    private final People people;
    private final GapValues gaps;

    LetterWriter(Procedures procedures, Persons persons, People people, GapValues gaps) {
        this.procedures = procedures;
        this.persons = persons;
        this.people = people;
        this.gaps = gaps;
    }

    /**
     * @throws WordsAwaited when a text of another service is not here yet
     * @throws Unsendable when it can never be written or addressed
     */
    Letter write(MessageRow row, Complaint complaint) {
        var fact = complaint.registered();
        var told = told(row);
        var version = told == null ? fact.procedure() : told.procedure();
        var procedure = procedures
                .find(complaint.organization(), version)
                .orElseThrow(() -> new WordsAwaited("procedure " + version));
        var template = procedure
                .message(row.template(), row.language(), row.medium())
                .orElseThrow(() -> new Unsendable("template-unknown"));
        var contact = persons.of(complaint.id());
        var address = address(row, complaint, contact, procedure);
        var filled = template.filled(gaps.of(complaint, procedure, contact, told, row));
        return new Letter(row.key(), row.medium(), address, filled.subject(), filled.text());
    }

    /** What the case said when it caused the message; null when no case did. */
    private static @Nullable CaseTold told(MessageRow row) {
        var type = row.type();
        var facts = row.facts();
        return type == null || facts == null || !CaseTold.isToldBy(type) ? null : Facts.read(CaseTold.class, facts);
    }

    private String address(MessageRow row, Complaint complaint, Contact contact, Procedure procedure) {
        return switch (row.recipient()) {
            case "customer" ->
                required(
                        switch (row.medium()) {
                            case MAIL -> contact.email();
                            case SMS, WECHAT -> contact.phone();
                        });
            case "staff" -> required(staff(row, complaint).map(Person::email).orElse(null));
            case "body" ->
                required(Optional.ofNullable(row.addressee())
                        .flatMap(body -> Optional.ofNullable(procedure.bodies().get(body)))
                        .map(Body::email)
                        .orElse(null));
            default -> throw new Unsendable("no-address");
        };
    }

    private Optional<Person> staff(MessageRow row, Complaint complaint) {
        return Optional.ofNullable(row.addressee()).flatMap(staff -> people.find(complaint.organization(), staff));
    }

    private static String required(@Nullable String address) {
        if (address == null) {
            throw new Unsendable("no-address");
        }
        return address;
    }
}
