package io.redress.intake.join;

import io.redress.intake.access.OpenComplaints;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintFact;
import io.redress.intake.complaint.ComplaintJoined;
import io.redress.intake.complaint.ComplaintSeparated;
import io.redress.intake.complaint.Complaints;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;

import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Joins a complaint with the one that leads, and parts them. There are no chains: a complaint leads or is joined, never both. */
@ApplicationScoped
class JoinComplaint {

    private final OpenComplaints open;
    private final Complaints complaints;
    private final Recorder recorder;

    JoinComplaint(OpenComplaints open, Complaints complaints, Recorder recorder) {
        this.open = open;
        this.complaints = complaints;
        this.recorder = recorder;
    }

    /**
     * Once: a second call with the same leader changes nothing.
     *
     * @throws Problem 409 unless both are open complaints of one customer and neither is joined
     */
    @Transactional
    void join(UUID id, UUID leader, Actor actor) {
        lockBoth(id, leader);
        var complaint = open.locked(id);
        if (leader.equals(complaint.joinedWith())) {
            return;
        }
        requireJoinable(complaint, complaints.lockedFind(leader).orElseThrow());
        record(complaint, actor, new ComplaintJoined(leader));
    }

    /** Once: a second call changes nothing. */
    @Transactional
    void separate(UUID id, Actor actor) {
        var complaint = open.locked(id);
        var leader = complaint.joinedWith();
        if (leader != null) {
            record(complaint, actor, new ComplaintSeparated(leader));
        }
    }

    /** Always in the same order, so that two agents who join crosswise do not wait for each other. */
    private void lockBoth(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(complaints::lockedFind);
    }

    private void requireJoinable(Complaint complaint, Complaint leader) {
        if (complaint.id().equals(leader.id())) {
            throw refused("A complaint cannot be joined with itself.");
        }
        if (leader.isSilent()) {
            throw refused("The other complaint is erased or kept by law.");
        }
        if (complaint.customer() == null || !complaint.customer().equals(leader.customer())) {
            throw refused("The other complaint is not one of the same customer.");
        }
        if (complaint.joinedWith() != null || leader.joinedWith() != null) {
            throw refused("One of them is joined already: part it first, or join with the one that leads.");
        }
        if (complaints.isLeader(complaint.id())) {
            throw refused("Other complaints are joined with this one: join the other with it instead.");
        }
    }

    static Problem refused(String detail) {
        return Problem.conflict("not-joinable", detail);
    }

    private <F extends Record & ComplaintFact> void record(Complaint complaint, Actor actor, F fact) {
        recorder.record(new Draft(
                complaint.id(), complaint.organization(), complaint.registered().department(), actor, fact));
    }
}
