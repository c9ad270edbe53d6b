package io.redress.intake.registration;

import io.redress.intake.person.Contact;
import io.redress.procedure.Procedure;
import io.redress.procedure.organization.Channel;
import io.redress.runtime.people.Directory;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a registration must keep to: its own form, the caller's rights, and the procedure's rules. In this order. */
final class RegistrationRules {

    /** Clocks of customers go wrong by this much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private RegistrationRules() {}

    /** What is left once the rules are kept. */
    record Checked(Contact contact, CategoryOf category, Attributes attributes) {}

    /** @throws Problem 400, 403 or 422, each with the fields */
    static Checked check(Registration body, Registrant registrant, Procedure procedure, Directory people, Instant now) {
        requirePast(body, now);
        var channel = procedure
                .channels()
                .find(body.channel().code())
                .orElseThrow(() -> refused(List.of(new Violation("channel", "is not taken by this organisation"))));
        AgentFields.check(body, channel, registrant);
        var violations = new ArrayList<>(new KnownCodes(procedure, people).check(body));
        var contact = contact(body);
        violations.addAll(reachable(channel, contact));
        var category = CategoryOf.of(body, procedure);
        var attributes = new Attributes(
                category.code() == null
                        ? java.util.Map.of()
                        : procedure.categories().attributesOf(category.code()),
                body.attributes());
        violations.addAll(attributes.violations());
        if (!violations.isEmpty()) {
            throw refused(violations);
        }
        return new Checked(contact, category, attributes);
    }

    private static void requirePast(Registration body, Instant now) {
        var violations = new ArrayList<Violation>();
        requirePast(violations, "occurredAt", body.occurredAt(), now);
        requirePast(violations, "receivedAt", body.receivedAt(), now);
        if (!violations.isEmpty()) {
            throw Problem.badRequest(violations.toArray(Violation[]::new));
        }
    }

    private static void requirePast(List<Violation> violations, String field, @Nullable Instant instant, Instant now) {
        if (instant != null && instant.isAfter(now.plus(TOLERANCE))) {
            violations.add(new Violation(field, "must not lie in the future"));
        }
    }

    private static List<Violation> reachable(Channel channel, Contact contact) {
        if (!channel.needsContact() || !contact.reachable().isEmpty()) {
            return List.of();
        }
        return List.of(new Violation("customer", "must have a telephone number or an e-mail address on this channel")
                .with("rule", "channels/rules/%s/contact".formatted(channel.code())));
    }

    private static Contact contact(Registration body) {
        var customer = body.customer();
        var subject = body.subject() == null ? null : stripped(body.subject().id());
        return customer == null
                ? new Contact(null, null, null, subject)
                : new Contact(
                        stripped(customer.name()), stripped(customer.phone()), stripped(customer.email()), subject);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Problem refused(List<Violation> violations) {
        return Problem.unprocessable("not-taken", null, violations.toArray(Violation[]::new));
    }
}
