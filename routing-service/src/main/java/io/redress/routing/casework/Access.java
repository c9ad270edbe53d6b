package io.redress.routing.casework;

import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may see and work a case: its owner whatever the role, handlers of its department, supervisors of its organisation; never the party
 * complained about. Pure.
 */
public final class Access {

    private final Viewer viewer;
    private final CaseFile file;

    private Access(Viewer viewer, CaseFile file) {
        this.viewer = viewer;
        this.file = file;
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

    /** @throws Problem 404 for another organisation, 403 with the reason and no allowed action */
    public void requireActing() {
        requireOwnOrganization();
        actingRefused().ifPresent(reason -> {
            throw forbidden(reason);
        });
    }

    /** Owner and supervisors alone. @throws Problem 404 for another organisation, 403 with the reason */
    public void requireRevealing() {
        requireActing();
        if (!isOwner() && !viewer.has(Roles.SUPERVISOR)) {
            throw forbidden("The customer is revealed to the case's owner and its supervisors.");
        }
    }

    /** What this viewer may do now. */
    public List<String> allowedActions() {
        if (actingRefused().isPresent()) {
            return List.of();
        }
        return file.kase().state().moves().stream().map(Action::code).collect(Collectors.toList());
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
            return viewer.has(Roles.PRIVACY)
                    ? Optional.empty()
                    : Optional.of("The case is frozen: it is kept by law and only stored.");
        }
        return isConcerned()
                ? Optional.empty()
                : Optional.of("This is for the case's owner, the handlers of its department and supervisors.");
    }

    private Optional<String> actingRefused() {
        if (file.frozen() && !isAccused()) {
            return Optional.of("The case is frozen: it is kept by law and only stored.");
        }
        return readingRefused();
    }

    private boolean isConcerned() {
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
        var complaint = file.kase().opening().complaint();
        var department = complaint.accusedDepartment();
        return complaint.accused().contains(viewer.staff())
                || (department != null
                        && viewer.isOf(department)
                        && !department.equals(file.kase().standing().department()));
    }

    private static Problem forbidden(String reason) {
        return Problem.forbidden(reason).with("allowedActions", List.of());
    }
}
