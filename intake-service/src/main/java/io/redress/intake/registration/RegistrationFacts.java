package io.redress.intake.registration;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.ComplaintRegistered.Concerns;
import io.redress.intake.complaint.ComplaintRegistered.Earlier;
import io.redress.intake.complaint.ComplaintRegistered.Place;
import io.redress.intake.complaint.ComplaintRegistered.Source;
import io.redress.intake.complaint.ComplaintRegistered.Texts;
import io.redress.intake.complaint.ComplaintReturned;
import io.redress.intake.complaint.Language;
import io.redress.intake.history.Matter;
import io.redress.intake.message.SendOnFact;
import io.redress.procedure.Procedure;
import io.redress.procedure.acceptance.Acceptance.Standard;
import io.redress.procedure.category.Signals;
import io.redress.procedure.organization.Channel;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.people.Directory;
import io.redress.runtime.people.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What of a checked registration is fact: codes, numbers, times and ids. */
record RegistrationFacts(
        Registration body,
        Registrant registrant,
        RegistrationRules.Checked checked,
        Procedure procedure,
        Directory people,
        Instant now) {

    private static final String STANDARD = "standard";
    private static final String INDIVIDUAL = "individual";

    /** The first word is promised by the dates of this complaint: those of its kind, and the one that its body brought. */
    ComplaintRegistered fact(
            String reference,
            @Nullable UUID customer,
            Person owner,
            @Nullable Earlier earlier,
            @Nullable UUID incident,
            Texts words) {
        var unpromised = fact(reference, customer, owner, earlier, incident, words, receivedAt());
        var known = SendOnFact.known(Complaint.registered(Ids.next(), unpromised), unpromised.category());
        var source = unpromised.source();
        var first = procedure.firstPromise(known, receivedAt(), source == null ? null : source.deadline());
        return fact(
                reference,
                customer,
                owner,
                earlier,
                incident,
                words,
                first.due().at());
    }

    private ComplaintRegistered fact(
            String reference,
            @Nullable UUID customer,
            Person owner,
            @Nullable Earlier earlier,
            @Nullable UUID incident,
            Texts words,
            Instant nextWordBy) {
        var category = checked.category();
        return new ComplaintRegistered(
                organization(),
                reference,
                procedure.version(),
                body.channel().code(),
                category.code(),
                category.by(),
                category.terms(),
                body.demands() == null
                        ? List.of()
                        : body.demands().stream().distinct().map(Demand::code).toList(),
                micros(body.occurredAt()),
                receivedAt(),
                receivedBy(),
                place(),
                body.subject() == null ? null : body.subject().type(),
                customer,
                checked.contact().reachable(),
                language(),
                ofCustomer(Registration.Customer::tier).orElse(STANDARD),
                ofCustomer(Registration.Customer::kind).orElse(INDIVIDUAL),
                ofCustomer(Registration.Customer::needs)
                        .map(RegistrationFacts::distinct)
                        .orElse(List.of()),
                concerns(),
                Boolean.TRUE.equals(body.affectsOthers()),
                body.loss(),
                source(),
                checked.attributes().coded(),
                body.papers() == null ? List.of() : distinct(body.papers()),
                owner.staff(),
                owner.department(),
                nextWordBy,
                incident,
                channel().isObservation() ? true : null,
                earlier,
                signals(),
                words);
    }

    /** Codes of the file alone: the words themselves are no facts. */
    private @Nullable List<String> signals() {
        var text = body.summary() == null ? body.description() : body.summary() + "\n" + body.description();
        var found = procedure.signals().in(text).stream()
                .map(Signals.Found::code)
                .distinct()
                .toList();
        return found.isEmpty() ? null : found;
    }

    Draft draft(UUID id, ComplaintRegistered fact) {
        return new Draft(id, organization(), fact.department(), receivedAt(), registrant.actor(), fact);
    }

    /** That it is not taken counts from when it was received, as the registration does. */
    Draft draft(Complaint complaint, ComplaintReturned fact) {
        var department = complaint.registered().department();
        return new Draft(complaint.id(), organization(), department, receivedAt(), Actor.SUITE, fact);
    }

    /** Why it is not taken at all; null when nothing speaks against it, or when somebody at the desk must decide. */
    @Nullable
    Standard returnedBy(Complaint complaint) {
        var known = SendOnFact.known(complaint, complaint.registered().category());
        var finding = procedure.acceptance().of(known);
        return finding.isReturnedByItself() ? finding.returned() : null;
    }

    String organization() {
        return body.organization();
    }

    Channel channel() {
        return procedure.channels().find(body.channel().code()).orElseThrow();
    }

    Instant receivedAt() {
        var named = micros(body.receivedAt());
        var opening = channel().opening();
        if (named != null || opening == null) {
            return named == null ? now : named;
        }
        return Openings.last(opening, procedure.calendar().zone(), now);
    }

    /** Staff number of the agent who took it, or of who opened the box it was found in; null when the customer registered it. */
    @Nullable
    String receivedBy() {
        return switch (registrant) {
            case Registrant.Customer _ -> null;
            case Registrant.Agent agent ->
                body.receivedBy() == null ? opener().orElse(agent.staff()) : body.receivedBy();
        };
    }

    /** Who opened the box it was found in. */
    private Optional<String> opener() {
        return Optional.ofNullable(channel().opening())
                .flatMap(opening -> people.onDuty(opening.by(), receivedAt()))
                .map(Person::staff);
    }

    String language() {
        return ofCustomer(Registration.Customer::language)
                .orElse(Language.CHINESE)
                .tag();
    }

    @Nullable
    Concerns concerns() {
        var concerns = body.concerns();
        return concerns == null
                ? null
                : new Concerns(concerns.department(), concerns.staff() == null ? null : distinct(concerns.staff()));
    }

    /** What it is about, to be compared with what the same customer has said before. */
    Matter matter() {
        var subject = body.subject() == null ? null : body.subject().type();
        var place = body.place();
        return new Matter(
                checked.category().code(),
                subject,
                checked.contact().subject(),
                place == null ? null : place.site(),
                body.occurredAt());
    }

    @Nullable
    Place place() {
        var place = body.place();
        return place == null || (place.region() == null && place.site() == null)
                ? null
                : new Place(place.region(), place.site());
    }

    private @Nullable Source source() {
        var source = body.source();
        return source == null ? null : new Source(source.body(), micros(source.deadline()));
    }

    private <T> Optional<T> ofCustomer(Function<Registration.Customer, @Nullable T> field) {
        return Optional.ofNullable(body.customer()).map(field);
    }

    private static List<String> distinct(List<String> codes) {
        return codes.stream().distinct().toList();
    }

    private static @Nullable Instant micros(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
