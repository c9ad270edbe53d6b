package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Recipient;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Queues a message that no fact causes. The caller holds the lock of the complaint's state row. */
@ApplicationScoped
public class SendOnRequest {

    private final MessageQueue queue;

    SendOnRequest(MessageQueue queue) {
        this.queue = queue;
    }

    /** Sends nothing when nothing may be sent any more. */
    public void toCustomer(Complaint complaint, String template, Medium via) {
        if (complaint.isSilent()) {
            return;
        }
        var message = new Planned(template, Recipient.CUSTOMER, null, via, complaint.language());
        queue.put(complaint.id(), complaint.organization(), List.of(message), null);
    }
}
