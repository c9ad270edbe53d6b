package io.redress.intake.progress;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.message.SendOnFact;
import io.redress.intake.timeline.Timeline;
import io.redress.intake.told.CallbackTold;
import io.redress.runtime.inbox.NotYet;
import io.redress.runtime.inbox.Unacceptable;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes a callback's fact in: who holds it, when the customer will be called, and the messages on it. In the inbox's transaction. */
@ApplicationScoped
class FollowCallback {

    private final Complaints complaints;
    private final ProgressRows rows;
    private final Timeline timeline;
    private final SendOnFact send;

    FollowCallback(Complaints complaints, ProgressRows rows, Timeline timeline, SendOnFact send) {
        this.complaints = complaints;
        this.rows = rows;
        this.timeline = timeline;
        this.send = send;
    }

    void take(Entry entry) {
        var told = Facts.read(CallbackTold.class, entry.data());
        var complaint = complaints
                .lockedFind(entry.stream())
                .orElseThrow(() -> new Unacceptable("no complaint was registered under this id"));
        switch (entry.type()) {
            case "redress.callback.scheduled.v1" -> timeline.add(entry, told.dueAt());
            case "redress.callback.claimed.v1" -> claimed(entry, told);
            case "redress.callback.completed.v1", "redress.callback.unreached.v1" -> released(entry, told);
            default -> {
                // What else followup says concerns neither the customer's view nor anybody's right to read.
            }
        }
        sendOn(complaint, entry);
    }

    private void claimed(Entry entry, CallbackTold told) {
        if (told.n() == null || told.staff() == null || told.until() == null) {
            throw new Unacceptable("a claimed callback must say which, who and until when");
        }
        rows.claimed(entry.stream(), told.n(), told.staff(), told.until());
    }

    private void released(Entry entry, CallbackTold told) {
        if (told.n() != null) {
            rows.released(entry.stream(), told.n());
        }
    }

    private void sendOn(Complaint complaint, Entry entry) {
        if (!send.isAnythingSentOn(complaint, entry)) {
            return;
        }
        // The other topic may be behind; the message speaks of a case.
        var progress = rows.find(entry.stream()).orElseThrow(() -> new NotYet("the case of the callback"));
        send.on(complaint, entry, null, FollowCase.facts(complaint, progress), progress.owner(), null);
    }
}
