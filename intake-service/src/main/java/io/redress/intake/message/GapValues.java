package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.person.Contact;
import io.redress.intake.told.CallbackTold;
import io.redress.intake.told.CaseTold;
import io.redress.procedure.Procedure;
import io.redress.procedure.message.Placeholder;
import io.redress.runtime.cipher.AccessCodes;
import io.redress.runtime.cipher.SignedTokens;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.people.People;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

/** What fills the gaps of templates, and of words for the customer that have gaps themselves. */
@ApplicationScoped
class GapValues {

    private static final String SURVEY = "survey";

    private final People people;
    private final Words words;
    private final AccessCodes accessCodes;
    private final SignedTokens tokens;
    private final String publicUrl;

    GapValues(People people, Words words, AccessCodes accessCodes, SignedTokens tokens, PublicConfig config) {
        this.people = people;
        this.words = words;
        this.accessCodes = accessCodes;
        this.tokens = tokens;
        this.publicUrl = config.url().toString();
    }

    /** @param told what the case said when it caused the message; null when no case did */
    Function<Placeholder, String> of(
            Complaint complaint, Procedure procedure, Contact contact, @Nullable CaseTold told, MessageRow row) {
        var links = new Links(
                publicUrl + "/api/complaints/" + complaint.registered().reference(),
                publicUrl + "/api/surveys/"
                        + tokens.of(SURVEY, new SignedTokens.Subject(complaint.id(), round(told, row))),
                accessCodes.of(complaint.id()));
        var owner = told == null ? complaint.registered().owner() : told.owner();
        var case_ = new CaseGaps(procedure, row.language(), complaint, told, words);
        return new Gaps(
                procedure,
                row.language(),
                complaint,
                contact,
                told,
                people.find(complaint.organization(), owner).orElse(null),
                links,
                case_)::value;
    }

    /** @param survey holds the round that is asked about */
    record Links(String complaint, String survey, String accessCode) {}

    private static int round(@Nullable CaseTold told, MessageRow row) {
        if (told != null) {
            return told.round();
        }
        var facts = row.facts();
        var round = facts == null ? null : Facts.read(CallbackTold.class, facts).round();
        return round == null ? 1 : round;
    }
}
