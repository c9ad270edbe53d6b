package io.redress.intake.registration;

import io.redress.intake.person.Contact;
import io.redress.procedure.organization.Channel;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the file asks of whatever comes in by a channel. Each refusal names the line of the file that it rests on. */
final class ChannelRules {

    private final Channel channel;
    private final List<Violation> violations = new ArrayList<>();

    private ChannelRules(Channel channel) {
        this.channel = channel;
    }

    static Violation notTaken() {
        return new Violation("channel", "is not taken by this organisation").with("rule", "channels/taken");
    }

    static List<Violation> violations(Registration body, Channel channel, Contact contact) {
        var rules = new ChannelRules(channel);
        rules.contact(contact);
        rules.name(contact);
        rules.source(body.source());
        return rules.violations;
    }

    private void contact(Contact contact) {
        if (channel.needsContact() && contact.reachable().isEmpty()) {
            refuse("customer", "must have a telephone number or an e-mail address on this channel", "contact");
        }
    }

    private void name(Contact contact) {
        if (!channel.anonymous() && contact.name() == null) {
            refuse("customer.name", "must be given on this channel", "anonymous");
        }
    }

    private void source(Registration.@Nullable Source source) {
        if (channel.needsBody() && source == null) {
            refuse("source", "must name the body that passed it on", "bodies");
        }
        if (channel.needsBody() && source != null && !channel.bodies().contains(source.body())) {
            refuse("source.body", "must be one of " + String.join(", ", channel.bodies()), "bodies");
        }
        if (channel.needsDeadline() && (source == null || source.deadline() == null)) {
            refuse("source.deadline", "must say by when the body wants an answer", "deadline");
        }
    }

    private void refuse(String field, String message, String rule) {
        violations.add(
                new Violation(field, message).with("rule", "channels/rules/%s/%s".formatted(channel.code(), rule)));
    }
}
