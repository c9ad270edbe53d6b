package io.redress.intake.access;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.runtime.problem.Problem;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Complaints for whoever writes to them: what was open when the call came in may have been erased or frozen since. */
@ApplicationScoped
public class OpenComplaints {

    private final Complaints complaints;

    OpenComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The complaint, locked until the transaction ends.
     *
     * @throws Problem 404 when there is none, 409 when it is erased, 403 when it is frozen
     */
    public Complaint locked(UUID id) {
        var complaint = complaints.lockedFind(id).orElseThrow(Problem::notFound);
        if (complaint.erased()) {
            throw erased();
        }
        if (complaint.frozen()) {
            throw frozen();
        }
        return complaint;
    }

    static Problem erased() {
        return Problem.conflict("erased", "The complaint's data has been erased.");
    }

    static Problem frozen() {
        return Problem.of(
                403, "frozen", "Not allowed for this caller", "The complaint is kept by law and only stored.");
    }
}
