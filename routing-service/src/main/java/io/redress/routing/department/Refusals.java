package io.redress.routing.department;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.redress.contracts.Topics;
import io.redress.runtime.id.Ids;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.JournalConfig;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Problems;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the system of a department that its reply changed nothing, and why. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final String TYPE = "redress.department.refused.v1";

    private final Pending pending;
    private final Problems problems;
    private final JournalConfig journal;
    private final MeterRegistry metrics;
    private final Clock clock;

    Refusals(Pending pending, Problems problems, JournalConfig journal, MeterRegistry metrics, Clock clock) {
        this.pending = pending;
        this.problems = problems;
        this.journal = journal;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Ids and the problem: nothing of what was written. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Refused(
            UUID reply,
            String type,
            String key,
            String system,
            @JsonRawValue String problem) {}

    /** After the running transaction has committed. */
    void tell(Delivery reply, Problem problem) {
        var system = reply.headers().getOrDefault(Signature.SYSTEM, "");
        var data = new Refused(reply.id(), reply.type(), reply.key(), system, problems.text(problem));
        var id = Ids.next();
        pending.put(new Message(
                id,
                Topics.DEPARTMENT_ERRORS.name(),
                reply.key(),
                Message.envelope(
                        id,
                        TYPE,
                        journal.source(),
                        organization(reply, system),
                        clock.instant().toString()),
                Facts.write(data)));
        metrics.counter("redress_department_replies_refused", "problem", problem.code())
                .increment();
        // Not whose it says it is: that may be anybody's text.
        LOG.warnf("reply %s is refused: %s", reply.id(), problem.code());
    }

    /** As it says; else the part of the system's name behind the @. */
    private static String organization(Delivery reply, String system) {
        return reply.organization().isEmpty() ? system.substring(system.indexOf('@') + 1) : reply.organization();
    }
}
