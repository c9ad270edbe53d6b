package io.redress.routing.casework;

import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may see and work a case: its owner whatever the role, handlers of its department, supervisors of its organisation, and for their part
 * whoever has one; never the party complained about, and after an appeal not those who handled it before. Pure.
 */
public final class Access {

    private static final String FROZEN = "The case is frozen: it is kept by law and only stored.";

    private final Viewer viewer;
    private final CaseFile file;
    private final Parts parts;

    private Access(Viewer viewer, CaseFile file) {
        this.viewer = viewer;
        this.file = file;
        this.parts = new Parts(viewer, file.kase());
    }

    public static Access of(Viewer viewer, CaseFile file) {
        return new Access(viewer, file);
    }

    /** @throws Problem 404 for another organisation, 403 with the reason */
    public void requireReading() {
        requireOwnOrganization();
        readingRefused().ifPresent(reason -> {
            throw forbidden(reason);
        });
    }

    /**
     * @param n number of the part; 0 where the action has none
     * @throws Problem 404 for another organisation or a part that is not there, 403 with the reason and what is allowed instead
     */
    public void requireActing(Action action, int n) {
        requireOwnOrganization();
        readingRefused().ifPresent(reason -> {
            throw forbidden(reason);
        });
        if (!parts.exists(action, n)) {
            throw Problem.notFound();
        }
        actingRefused(action, n).ifPresent(reason -> {
            throw forbidden(reason);
        });
    }

    /** @throws Problem 403 for whoever may not decide on what was asked for */
    public void requireDecision(String askedBy, List<String> approvers) {
        parts.decisionRefused(askedBy, approvers).ifPresent(reason -> {
            throw forbidden(reason);
        });
    }

    /** Owner and supervisors alone. @throws Problem 404 for another organisation, 403 with the reason */
    public void requireRevealing() {
        requireReading();
        if (file.frozen() || (!isOwner() && !viewer.has(Roles.SUPERVISOR))) {
            throw forbidden("The customer is revealed to the case's owner and its supervisors.");
        }
    }

    /** What this viewer may do now, as paths beneath the case. */
    public List<String> allowedActions() {
        if (readingRefused().isPresent()) {
            return List.of();
        }
        var allowed = new ArrayList<String>();
        for (var action : file.kase().moves()) {
            for (var n : parts.numbers(action)) {
                if (actingRefused(action, n).isEmpty()) {
                    allowed.add(action.code(n));
                }
            }
        }
        return allowed;
    }

    private void requireOwnOrganization() {
        if (!viewer.organization().equals(file.kase().organization())) {
            throw Problem.notFound();
        }
    }

    private Optional<String> readingRefused() {
        if (isAccused()) {
            return Optional.of("The party complained about does not see the case.");
        }
        if (file.frozen()) {
            return viewer.has(Roles.PRIVACY) ? Optional.empty() : Optional.of(FROZEN);
        }
        return works() || file.kase().hands().knows(viewer.staff()) || parts.hasAny()
                ? Optional.empty()
                : Optional.of("This is for the case's owner, the handlers of its department and supervisors.");
    }

    private Optional<String> actingRefused(Action action, int n) {
        if (file.frozen()) {
            return Optional.of(FROZEN);
        }
        if (file.kase().hands().earlier().contains(viewer.staff())) {
            return Optional.of("Whoever handled it before the appeal reads it and no longer acts.");
        }
        return switch (action) {
            case PAUSE_DECISION -> parts.pauseDecisionRefused();
            case EXTENSION_DECISION -> parts.extensionDecisionRefused();
            case REMEDY_DECISION -> parts.remedyDecisionRefused(n);
            case REMEDY_EXECUTION -> parts.remedyExecutionRefused(n);
            case TASK_COMPLETION -> works() ? Optional.empty() : parts.taskRefused(n);
            case REPLY_RETURN, PROCEDURE -> supervisorsAlone();
            case TRANSFER -> file.kase().hands().needsArbitration() ? supervisorsAlone() : workersAlone();
            case REVIEW -> parts.reviewRefused(works());
            case ACCEPTANCE,
                    REJECTION,
                    CLASSIFICATION,
                    CONCERNS,
                    NOTES,
                    CHECKLIST,
                    INVESTIGATION,
                    PAUSE,
                    RESUMPTION,
                    PROGRESS,
                    EXTENSION,
                    PROPOSAL,
                    CHOICE,
                    REMEDIES,
                    CONFERENCE,
                    TASKS,
                    REPLY,
                    RESOLUTION,
                    CLOSURE,
                    ESCALATION,
                    REFERRAL -> workersAlone();
        };
    }

    private Optional<String> workersAlone() {
        return works()
                ? Optional.empty()
                : Optional.of("This is done by the case's owner, the handlers of its department and supervisors.");
    }

    private Optional<String> supervisorsAlone() {
        return viewer.has(Roles.SUPERVISOR) ? Optional.empty() : Optional.of("This is done by a supervisor.");
    }

    private boolean works() {
        return isOwner()
                || viewer.has(Roles.SUPERVISOR)
                || (viewer.has(Roles.HANDLER)
                        && viewer.isOf(file.kase().standing().department()));
    }

    private boolean isOwner() {
        return viewer.staff().equals(file.kase().standing().owner());
    }

    /** A department that works the complaints about itself is not shut out of them; its people who are named are. */
    private boolean isAccused() {
        var kase = file.kase();
        var department = kase.accusedDepartment();
        return kase.accused().contains(viewer.staff())
                || (department != null
                        && viewer.isOf(department)
                        && !department.equals(kase.standing().department()));
    }

    private Problem forbidden(String reason) {
        return Problem.forbidden(reason).with("allowedActions", allowedActions());
    }
}
