package io.redress.followup.casefacts;

import io.redress.followup.callback.Queue;
import io.redress.followup.callback.ScheduleCallback;
import io.redress.followup.matter.Matters;
import io.redress.followup.matter.Registered;
import io.redress.followup.matter.Silence;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.Words;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes intake's facts in, inside the inbox's transaction. */
@ApplicationScoped
class TakeComplaintFact {

    private final Matters matters;
    private final ScheduleCallback schedule;
    private final Queue queue;
    private final Words words;

    TakeComplaintFact(Matters matters, ScheduleCallback schedule, Queue queue, Words words) {
        this.matters = matters;
        this.schedule = schedule;
        this.queue = queue;
        this.words = words;
    }

    void take(Entry entry) {
        switch (entry.type()) {
            case "redress.complaint.registered.v1" -> registered(entry);
            case "redress.complaint.erased.v1" -> {
                silence(entry, Silence.ERASED);
                words.erase(entry.stream());
            }
            case "redress.complaint.frozen.v1" -> {
                silence(entry, Silence.FROZEN);
                words.freeze(entry.stream());
            }
            default -> {
                // For others.
            }
        }
    }

    private void registered(Entry entry) {
        var registered = Facts.read(Registered.class, entry.data());
        var matter = matters.registered(entry.stream(), entry.organization(), registered);
        matter.customer().ifPresent(customer -> queue.concerns(entry.stream(), customer));
        schedule.after("complaint.registered", entry.effectiveAt(), matter);
    }

    private void silence(Entry entry, Silence silence) {
        matters.silence(entry.stream(), entry.organization(), silence);
        queue.withdraw(entry.stream());
    }
}
