package io.redress.intake.access;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.progress.Progress;
import io.redress.intake.progress.ProgressRows;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a member of staff may do with a complaint of their organisation: agents, supervisors and the privacy role read all, handlers those of their
 * department, callers those they are to call about; whoever answered for a case goes on reading it. The party complained about sees nothing.
 */
final class StaffRights {

    private final Caller caller;
    private final ProgressRows rows;

    StaffRights(Caller caller, ProgressRows rows) {
        this.caller = caller;
        this.rows = rows;
    }

    Viewer reader(Complaint complaint, @Nullable Progress progress) {
        requireUnconcerned(complaint);
        if (caller.has(Roles.PRIVACY)) {
            return viewer(Roles.PRIVACY);
        }
        requireOpen(complaint);
        return has(Roles.AGENT)
                .or(() -> has(Roles.SUPERVISOR))
                .or(() -> has(Roles.HANDLER).filter(_ -> isOwnDepartments(complaint, progress)))
                .or(() -> has(Roles.CALLER).filter(_ -> rows.isHeldBy(complaint.id(), caller.staff())))
                .or(() -> answered(complaint, progress))
                .orElseThrow(() -> Problem.forbidden("The complaint is not the caller's to read."));
    }

    Viewer agent(Complaint complaint) {
        requireUnconcerned(complaint);
        caller.requireRole(Roles.AGENT);
        requireOpen(complaint);
        return viewer(Roles.AGENT);
    }

    private Optional<Viewer> has(String role) {
        return caller.has(role) ? Optional.of(viewer(role)) : Optional.empty();
    }

    private Optional<Viewer> answered(Complaint complaint, @Nullable Progress progress) {
        var staff = caller.staff();
        var has = progress == null
                ? complaint.registered().owner().equals(staff)
                : progress.owners().contains(staff);
        return has ? Optional.of(viewer(Roles.HANDLER)) : Optional.empty();
    }

    private boolean isOwnDepartments(Complaint complaint, @Nullable Progress progress) {
        return caller.department()
                .filter(own -> progress == null
                        ? own.equals(complaint.registered().department())
                        : progress.departments().contains(own))
                .isPresent();
    }

    private void requireUnconcerned(Complaint complaint) {
        if (complaint.registered().staffConcerned().contains(caller.staff())) {
            throw Problem.forbidden("The complaint is about the caller.");
        }
    }

    private static void requireOpen(Complaint complaint) {
        if (complaint.frozen()) {
            throw OpenComplaints.frozen();
        }
    }

    private Viewer viewer(String role) {
        return new Viewer.Staff(caller.staff(), role);
    }
}
