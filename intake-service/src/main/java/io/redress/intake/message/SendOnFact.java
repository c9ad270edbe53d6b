package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.occasion.Occasion;
import io.redress.runtime.journal.Entry;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/** Queues what the procedure sends on a fact. The caller holds the lock of the complaint's state row. */
@ApplicationScoped
public class SendOnFact {

    private final Procedures procedures;
    private final MessageQueue queue;

    SendOnFact(Procedures procedures, MessageQueue queue) {
        this.procedures = procedures;
        this.queue = queue;
    }

    /**
     * @param about what the fact is about: a milestone, a body; null when nothing
     * @param owner staff number of who answers for it now
     * @param body the body the fact is about, if it is about one
     */
    public void on(
            Complaint complaint,
            Entry entry,
            @Nullable String about,
            CaseFacts facts,
            String owner,
            @Nullable String body) {
        if (complaint.isSilent()) {
            return;
        }
        var messages = MessagePlan.on(event(entry), about, procedure(complaint), complaint, facts, owner, body);
        if (!messages.isEmpty()) {
            queue.put(complaint.id(), complaint.organization(), messages, entry);
        }
    }

    /** Whether the procedure has a message for this kind of fact at all. */
    public boolean isAnythingSentOn(Complaint complaint, Entry entry) {
        var event = event(entry);
        return !complaint.isSilent()
                && procedure(complaint).messages().stream().anyMatch(message -> isOn(message.on(), event));
    }

    private static boolean isOn(@Nullable String occasion, String event) {
        return occasion != null && Occasion.parse(occasion).type().equals(event);
    }

    /** A complaint as the conditions of a procedure see it. */
    public static RoutingFacts known(Complaint complaint, @Nullable String category) {
        return KnownFacts.of(complaint, category);
    }

    private Procedure procedure(Complaint complaint) {
        return procedures
                .find(complaint.organization(), complaint.registered().procedure())
                .orElseThrow(() -> new IllegalStateException("the procedure of a registered complaint is gone: "
                        + complaint.registered().procedure()));
    }

    private static String event(Entry entry) {
        return entry.type().replaceFirst("^redress\\.", "").replaceFirst("\\.v[0-9]+$", "");
    }
}
