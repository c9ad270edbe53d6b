package io.redress.intake.registration;

import io.redress.intake.codes.Attributes;
import io.redress.intake.person.Contact;
import io.redress.procedure.Procedure;
import io.redress.procedure.category.Attribute;
import io.redress.runtime.people.Directory;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
                .orElseThrow(() -> refused(List.of(ChannelRules.notTaken())));
        AgentFields.check(body, channel, registrant);
        var violations = new ArrayList<>(new KnownCodes(procedure, people).check(body));
        var contact = contact(body);
        violations.addAll(ChannelRules.violations(body, channel, contact));
        var category = CategoryOf.of(body, procedure);
        var attributes = Attributes.whole(asked(category, registrant, procedure), body.attributes());
        attributes.violations().forEach(violation -> violations.add(ruled(violation, category)));
        if (!violations.isEmpty()) {
            throw refused(violations);
        }
        return new Checked(contact, category, attributes);
    }

    private static Violation ruled(Violation violation, CategoryOf category) {
        return category.code() == null ? violation : violation.with("rule", "categories/" + category.code());
    }

    private static Map<String, Attribute> asked(CategoryOf category, Registrant registrant, Procedure procedure) {
        var code = category.code();
        if (code == null) {
            return Map.of();
        }
        return Attributes.askedOf(
                registrant instanceof Registrant.Agent, procedure.categories().attributesOf(code));
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

    private static Contact contact(Registration body) {
        var customer = body.customer();
        var subject = body.subject() == null ? null : body.subject().id();
        return customer == null
                ? Contact.of(null, null, null, subject)
                : Contact.of(customer.name(), customer.phone(), customer.email(), subject);
    }

    private static Problem refused(List<Violation> violations) {
        return Problem.unprocessable("not-taken", null, violations.toArray(Violation[]::new));
    }
}
