package io.redress.intake.complaint;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A complaint while one fact is folded into it. */
final class NextComplaint {

    private final Complaint before;
    private @Nullable ComplaintReturned returned;
    private @Nullable ComplaintChosen choice;
    private @Nullable CustomerCorrected corrected;
    private @Nullable UUID joinedWith;
    private int said;
    private int attachments;
    private long attachedBytes;
    private int reads;
    private int sent;
    private int failed;
    private boolean frozen;
    private boolean erased;

    NextComplaint(Complaint before) {
        this.before = before;
        returned = before.returned();
        choice = before.choice();
        corrected = before.corrected();
        joinedWith = before.joinedWith();
        said = before.said();
        attachments = before.attachments();
        attachedBytes = before.attachedBytes();
        reads = before.reads();
        sent = before.sent();
        failed = before.failed();
        frozen = before.frozen();
        erased = before.erased();
    }

    Complaint after(ComplaintFact fact) {
        switch (fact) {
            case ComplaintRegistered _ -> throw new IllegalStateException("registered twice: " + before.id());
            case ComplaintReturned now -> returned = now;
            case ComplaintSupplemented _, ComplaintMessageReceived _, ComplaintWithdrawn _, ComplaintAppealed _ ->
                said++;
            case ComplaintChosen chosen -> choice = chosen;
            case ComplaintJoined joined -> joinedWith = joined.with();
            case ComplaintSeparated _ -> joinedWith = null;
            case CustomerCorrected now -> corrected = now;
            case ComplaintAttached attached -> {
                attachments++;
                attachedBytes += attached.size();
            }
            case ComplaintRead _, ComplaintExported _ -> reads++;
            case MessageSent _ -> sent++;
            case MessageFailed _ -> failed++;
            case ComplaintFrozen _ -> frozen = true;
            case ComplaintErased _ -> erased = true;
        }
        return new Complaint(
                before.id(),
                before.registered(),
                returned,
                choice,
                corrected,
                joinedWith,
                said,
                attachments,
                attachedBytes,
                reads,
                sent,
                failed,
                frozen,
                erased);
    }
}
