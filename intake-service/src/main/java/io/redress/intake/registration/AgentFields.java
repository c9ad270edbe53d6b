package io.redress.intake.registration;

import io.redress.procedure.organization.Channel;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What only an agent may say: a customer cannot raise their own tier, or date a complaint back. */
final class AgentFields {

    private static final String MESSAGE = "is for agents of the organisation";

    private AgentFields() {}

    /** @throws Problem 403 naming each field that a customer must not send */
    static void check(Registration body, Channel channel, Registrant registrant) {
        if (registrant instanceof Registrant.Agent) {
            return;
        }
        var violations = new ArrayList<Violation>();
        if (!channel.selfService()) {
            violations.add(
                    new Violation("channel", "is for agents of the organisation: customers cannot use it alone"));
        }
        refuse(violations, "receivedAt", body.receivedAt());
        refuse(violations, "receivedBy", body.receivedBy());
        refuse(violations, "source", body.source());
        if (body.customer() != null) {
            refuse(violations, "customer.tier", body.customer().tier());
            refuse(violations, "customer.kind", body.customer().kind());
        }
        if (body.concerns() != null) {
            refuse(violations, "concerns.staff", body.concerns().staff());
        }
        if (!violations.isEmpty()) {
            throw Problem.forbidden("Some of it takes an agent.").violating(violations);
        }
    }

    private static void refuse(List<Violation> violations, String field, @Nullable Object value) {
        if (value != null) {
            violations.add(new Violation(field, MESSAGE));
        }
    }
}
