package io.redress.intake.progress;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.message.SendOnFact;
import io.redress.intake.timeline.Timeline;
import io.redress.intake.told.CaseTold;
import io.redress.procedure.condition.CaseFacts;
import io.redress.runtime.inbox.Unacceptable;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes a case's fact in: the customer's view, the timeline, and the messages that the procedure wants on it. In the inbox's transaction. */
@ApplicationScoped
class FollowCase {

    private final Complaints complaints;
    private final ProgressRows rows;
    private final Timeline timeline;
    private final NextWord nextWord;
    private final SendOnFact send;

    FollowCase(Complaints complaints, ProgressRows rows, Timeline timeline, NextWord nextWord, SendOnFact send) {
        this.complaints = complaints;
        this.rows = rows;
        this.timeline = timeline;
        this.nextWord = nextWord;
        this.send = send;
    }

    void take(Entry entry) {
        if (!CaseTold.isToldBy(entry.type())) {
            return;
        }
        var told = Facts.read(CaseTold.class, entry.data());
        // The complaint's row is locked first: timeline entries and messages are numbered under it.
        var complaint = complaints
                .lockedFind(entry.stream())
                .orElseThrow(() -> new Unacceptable("no complaint was registered under this id"));
        var progress = Progress.after(rows.find(entry.stream()).orElse(null), entry.type(), told);
        rows.keep(entry.stream(), entry.organization(), progress);
        if (CustomerSteps.isShown(entry.type(), told)) {
            var dueAt = told.due() != null ? told.due() : nextWord.of(complaint, progress);
            timeline.add(entry, dueAt);
        }
        if (CustomerSteps.isTheHousesOwn(entry.type(), told)) {
            return;
        }
        send.on(complaint, entry, told.about(), facts(complaint, progress), progress.owner(), told.body());
    }

    static CaseFacts facts(Complaint complaint, Progress progress) {
        return CaseFacts.about(SendOnFact.known(complaint, progress.category()))
                .classified(progress.severity(), progress.nature(), progress.scope())
                .department(progress.department())
                .found(progress.finding(), progress.cause())
                .result(progress.result())
                .round(progress.round())
                .incident(progress.incident() != null)
                .build();
    }
}
