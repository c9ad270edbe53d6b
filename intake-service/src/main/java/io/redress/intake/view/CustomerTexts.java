package io.redress.intake.view;

import io.redress.intake.access.Opened;
import io.redress.intake.person.Contact;
import io.redress.intake.person.Persons;
import io.redress.intake.redaction.KnownValues;
import io.redress.procedure.message.Placeholder;
import io.redress.procedure.message.Template;

import jakarta.enterprise.context.ApplicationScoped;

/** Texts that were written for the customer, as this viewer may read them: the customer and agents with names, all others without. */
@ApplicationScoped
class CustomerTexts {

    private final Persons persons;

    CustomerTexts(Persons persons) {
        this.persons = persons;
    }

    /** Fills the gaps that a handler left for what only this service knows. */
    String filled(Opened opened, String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var contact =
                opened.viewer().seesContact() ? persons.of(opened.complaint().id()) : Contact.NONE;
        return Template.fill(text, gap -> value(opened, contact, gap));
    }

    private static String value(Opened opened, Contact contact, Placeholder gap) {
        return switch (gap.kind()) {
            case CUSTOMER_NAME -> contact.name() == null ? "" : contact.name();
            case REFERENCE -> opened.complaint().registered().reference();
            default -> "{" + gap.name() + "}";
        };
    }

    /** Takes out what the complaint knows of the person, for whoever must give a reason to see it. */
    String masked(Opened opened, String text) {
        return opened.viewer().seesContact()
                ? text
                : KnownValues.of(persons.of(opened.complaint().id()), null).takenOutOf(text);
    }
}
