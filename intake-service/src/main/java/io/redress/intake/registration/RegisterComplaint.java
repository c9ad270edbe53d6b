package io.redress.intake.registration;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.ComplaintRegistered.Earlier;
import io.redress.intake.complaint.ComplaintReturned;
import io.redress.intake.complaint.ComplaintRow;
import io.redress.intake.complaint.FirstReceiver;
import io.redress.intake.history.KnownCustomer;
import io.redress.intake.history.KnownCustomers;
import io.redress.intake.incident.KnownIncidents;
import io.redress.intake.message.MessagePlan;
import io.redress.intake.message.MessageQueue;
import io.redress.intake.person.PersonRow;
import io.redress.intake.person.Persons;
import io.redress.intake.progress.CustomerStatus;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.procedure.acceptance.Acceptance.Standard;
import io.redress.runtime.cipher.AccessCodes;
import io.redress.runtime.database.DatabaseAway;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Journal;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a complaint in. Everything it looks up is in memory, but for the person; everything it writes goes in one statement, which is a
 * transaction of its own and may be shared with others.
 */
@ApplicationScoped
class RegisterComplaint {

    /** Of a hundred thousand complaints a day, two draw the same characters about a hundred times; three times running never. */
    private static final int DRAWS = 5;

    private final Procedures procedures;
    private final People people;
    private final Persons persons;
    private final KnownCustomers customers;
    private final KnownIncidents incidents;
    private final Words words;
    private final Journal journal;
    private final AccessCodes accessCodes;
    private final KeptAnswers answers;
    private final Pending pending;
    private final MessageQueue queue;
    private final RegistrationWriter writer;
    private final Clock clock;
    private final References references = new References();

    RegisterComplaint(
            Procedures procedures,
            People people,
            Persons persons,
            KnownCustomers customers,
            KnownIncidents incidents,
            Words words,
            Journal journal,
            AccessCodes accessCodes,
            KeptAnswers answers,
            Pending pending,
            MessageQueue queue,
            RegistrationWriter writer,
            Clock clock) {
        this.procedures = procedures;
        this.people = people;
        this.persons = persons;
        this.customers = customers;
        this.incidents = incidents;
        this.words = words;
        this.journal = journal;
        this.accessCodes = accessCodes;
        this.answers = answers;
        this.pending = pending;
        this.queue = queue;
        this.writer = writer;
        this.clock = clock;
    }

    /** @throws Problem when the registration is refused, also because its first request is still running; nothing is written then */
    Given register(Registration body, Registrant registrant, Request request) {
        var procedure = procedures
                .current(body.organization())
                .orElseThrow(() ->
                        Problem.unprocessable("not-taken", null, new Violation("organization", "is not known here")));
        var directory = people.of(body.organization());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = RegistrationRules.check(body, registrant, procedure, directory, now);
        var facts = new RegistrationFacts(body, registrant, checked, procedure, directory, now);
        var owner =
                Receivers.first(directory, facts.channel(), facts.receivedBy(), facts.concerns(), facts.receivedAt());
        return written(facts, owner, request);
    }

    private Given written(RegistrationFacts facts, Person owner, Request request) {
        var parts = parts(facts, owner);
        for (var draw = 1; ; draw++) {
            var draft = draft(parts, facts, request);
            try {
                writer.write(draft.rows());
                pending.announce();
                queue.announce();
                return draft.given();
            } catch (SQLException e) {
                var first = answers.given(request, e);
                if (first.isPresent()) {
                    return first.get();
                }
                if (draw == DRAWS || !Taken.isFreeAnew(e)) {
                    throw failed(e);
                }
            }
        }
    }

    /** Without the cause: what the server says of a row quotes it. */
    private static RuntimeException failed(SQLException refusal) {
        return DatabaseAway.beneath(refusal)
                .<RuntimeException>map(problem -> problem)
                .orElseGet(() ->
                        new IllegalStateException("a registration could not be written: " + refusal.getSQLState()));
    }

    /** What stays the same however often a reference is drawn. */
    private record Parts(
            UUID id,
            @Nullable PersonRow person,
            @Nullable Earlier earlier,
            @Nullable KnownCustomer known,
            @Nullable UUID incident,
            RegisteredWords texts,
            Person owner) {

        @Nullable
        UUID customer() {
            return person == null ? null : person.customer();
        }
    }

    private Parts parts(RegistrationFacts facts, Person owner) {
        var id = Ids.next();
        var contact = facts.checked().contact();
        var person = contact.isEmpty() ? null : persons.draft(id, facts.organization(), contact);
        var texts = RegisteredWords.of(
                words, id, facts.body(), contact, facts.checked().attributes().texts());
        var earlier = customers.before(person, facts.checked().category().code());
        return new Parts(id, person, earlier, known(id, facts, person), incident(facts), texts, owner);
    }

    /** The known fault that explains it; only an organisation that keeps such faults is asked for them. */
    private @Nullable UUID incident(RegistrationFacts facts) {
        if (facts.procedure().patterns().incidents().isEmpty()
                || facts.channel().isObservation()) {
            return null;
        }
        var place = facts.place();
        return incidents
                .explaining(
                        facts.organization(),
                        facts.checked().category().code(),
                        place == null ? null : place.region(),
                        place == null ? null : place.site())
                .orElse(null);
    }

    private record Drafted(Draft rows, Given given) {}

    private Drafted draft(Parts parts, RegistrationFacts facts, Request request) {
        var id = parts.id();
        var fact = facts.fact(
                reference(facts),
                parts.customer(),
                parts.owner(),
                parts.earlier(),
                parts.incident(),
                parts.texts().refs());
        var registered = Complaint.registered(id, fact);
        var standard = facts.returnedBy(registered);
        var returned = standard == null ? null : new ComplaintReturned(standard.id(), standard.body());
        var complaint = returned == null ? registered : registered.after(returned);
        var entries = entries(facts, complaint);
        var given = given(complaint, standard, facts, parts, request);
        var rows = new Draft(
                ComplaintRow.of(complaint, entries.getLast().head()),
                parts.person(),
                parts.texts().all(),
                parts.texts().searched(id),
                entries,
                messages(entries, fact, parts.texts()),
                MessagePlan.onRegistration(facts.procedure(), registered),
                answers.draft(request, given));
        return new Drafted(rows, given);
    }

    /** The registration, and that it was not taken, where the file says so by itself. */
    private List<Entry> entries(RegistrationFacts facts, Complaint complaint) {
        var id = complaint.id();
        var first = journal.next(Head.start(id), facts.draft(id, complaint.registered()));
        var returned = complaint.returned();
        return returned == null
                ? List.of(first)
                : List.of(first, journal.next(first.head(), facts.draft(complaint, returned)));
    }

    private String reference(RegistrationFacts facts) {
        Procedure procedure = facts.procedure();
        return references.next(
                procedure.organization().referencePrefix(),
                facts.receivedAt(),
                procedure.calendar().zone());
    }

    private List<Message> messages(List<Entry> entries, ComplaintRegistered fact, RegisteredWords texts) {
        var messages = new ArrayList<Message>();
        entries.forEach(entry -> messages.add(journal.message(entry, fact.department())));
        texts.travelling().forEach(kept -> messages.add(words.message(kept)));
        return messages;
    }

    /** Null for a customer: what else is known of whoever has this number is not theirs to ask. */
    private @Nullable KnownCustomer known(UUID id, RegistrationFacts facts, @Nullable PersonRow person) {
        return switch (facts.registrant()) {
            case Registrant.Customer _ -> null;
            case Registrant.Agent agent ->
                customers.of(
                        facts.organization(),
                        person == null ? null : person.customer(),
                        id,
                        facts.matter(),
                        agent.staff());
        };
    }

    private Given given(
            Complaint complaint, @Nullable Standard standard, RegistrationFacts facts, Parts parts, Request request) {
        var fact = complaint.registered();
        var language = request.language() == null ? facts.language() : request.language();
        var known = parts.known();
        return answers.given(new Registered(
                fact.receivedAt(),
                parts.id(),
                fact.reference(),
                accessCodes.of(parts.id()),
                CustomerStatus.of(complaint, null),
                fact.category(),
                FirstReceiver.of(parts.owner(), language),
                standard == null ? fact.nextWordBy() : null,
                incidents.explanation(fact.incident(), language).orElse(null),
                standard == null ? null : standard.reason().in(language),
                known == null ? null : known.history(),
                known == null ? null : known.earlier(),
                known == null ? null : known.duplicates()));
    }
}
