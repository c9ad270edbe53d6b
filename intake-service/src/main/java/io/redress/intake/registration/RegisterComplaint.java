package io.redress.intake.registration;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.ComplaintRow;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.message.MessagePlan;
import io.redress.intake.message.MessageQueue;
import io.redress.intake.person.PersonRow;
import io.redress.intake.person.Persons;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.cipher.AccessCodes;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a complaint in. Everything it looks up is in memory, but for the person; everything it writes goes in one statement, which is its own
 * transaction.
 */
@ApplicationScoped
class RegisterComplaint {

    /** Of a hundred thousand complaints a day, two draw the same characters about a hundred times; three times running never. */
    private static final int DRAWS = 5;

    private final Procedures procedures;
    private final People people;
    private final Persons persons;
    private final Words words;
    private final Journal journal;
    private final AccessCodes accessCodes;
    private final KeptAnswers answers;
    private final Pending pending;
    private final MessageQueue queue;
    private final Jdbi jdbi;
    private final Clock clock;
    private final References references = new References();

    RegisterComplaint(
            Procedures procedures,
            People people,
            Persons persons,
            Words words,
            Journal journal,
            AccessCodes accessCodes,
            KeptAnswers answers,
            Pending pending,
            MessageQueue queue,
            Jdbi jdbi,
            Clock clock) {
        this.procedures = procedures;
        this.people = people;
        this.persons = persons;
        this.words = words;
        this.journal = journal;
        this.accessCodes = accessCodes;
        this.answers = answers;
        this.pending = pending;
        this.queue = queue;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @throws Problem when the registration is refused; nothing is written then */
    Given register(Registration body, Registrant registrant, Request request) {
        var procedure = procedures
                .current(body.organization())
                .orElseThrow(() ->
                        Problem.unprocessable("not-taken", null, new Violation("organization", "is not known here")));
        var directory = people.of(body.organization());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = RegistrationRules.check(body, registrant, procedure, directory, now);
        var facts = new RegistrationFacts(body, registrant, checked, procedure, now);
        var owner =
                Receivers.first(directory, facts.channel(), facts.receivedBy(), facts.concerns(), facts.receivedAt());
        return jdbi.withHandle(handle -> written(handle, facts, owner, request));
    }

    private Given written(Handle handle, RegistrationFacts facts, Person owner, Request request) {
        var id = Ids.next();
        var contact = facts.checked().contact();
        var person = contact.isEmpty() ? null : persons.draft(handle, id, facts.organization(), contact);
        var texts = RegisteredWords.of(
                words, id, facts.body(), contact, facts.checked().attributes().texts());
        for (var draw = 1; ; draw++) {
            var draft = draft(id, facts, person, texts, owner, request);
            try {
                WriteRegistration.write(handle.getConnection(), draft.rows());
                pending.announce();
                queue.announce();
                return draft.given();
            } catch (SQLException e) {
                if (answers.isTaken(e)) {
                    return answers.given(handle, request);
                }
                if (draw == DRAWS || !Taken.isReference(e)) {
                    throw new IllegalStateException("a registration could not be written: " + e.getSQLState());
                }
            }
        }
    }

    private record Drafted(Draft rows, Given given) {}

    private Drafted draft(
            UUID id,
            RegistrationFacts facts,
            @Nullable PersonRow person,
            RegisteredWords texts,
            Person owner,
            Request request) {
        var fact = facts.fact(reference(facts), person == null ? null : person.customer(), owner, texts.refs());
        var entry = journal.next(Head.start(id), facts.draft(id, fact));
        var given = given(id, fact, owner, facts, request);
        var rows = new Draft(
                ComplaintRow.of(Complaint.registered(id, fact), entry.head()),
                person,
                texts.all(),
                entry,
                messages(journal.message(entry, fact.department()), texts),
                MessagePlan.onRegistration(facts.procedure(), fact),
                answers.draft(request, given));
        return new Drafted(rows, given);
    }

    private String reference(RegistrationFacts facts) {
        Procedure procedure = facts.procedure();
        return references.next(
                procedure.organization().referencePrefix(),
                facts.receivedAt(),
                procedure.calendar().zone());
    }

    private List<Message> messages(Message fact, RegisteredWords texts) {
        var messages = new ArrayList<Message>();
        messages.add(fact);
        texts.travelling().forEach(kept -> messages.add(words.message(kept)));
        return messages;
    }

    private Given given(UUID id, ComplaintRegistered fact, Person owner, RegistrationFacts facts, Request request) {
        var language = request.language() == null ? facts.language() : request.language();
        return answers.given(new Registered(
                fact.receivedAt(),
                id,
                fact.reference(),
                accessCodes.of(id),
                "registered",
                fact.category(),
                FirstReceiver.of(owner, language),
                fact.nextWordBy(),
                fact.incident()));
    }
}
