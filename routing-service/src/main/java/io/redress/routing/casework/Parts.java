package io.redress.routing.casework;

import io.redress.runtime.identity.Roles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The parts that somebody has in a case without working it: consent, decisions, execution, tasks. Pure. */
final class Parts {

    private final Viewer viewer;
    private final Case kase;

    Parts(Viewer viewer, Case kase) {
        this.viewer = viewer;
        this.kase = kase;
    }

    /** Which numbers the action can be done for; 0 alone where it has none. */
    List<Integer> numbers(Action action) {
        return switch (action) {
            case REMEDY_DECISION -> remedies(GrantedRemedy.State.REQUESTED);
            case REMEDY_EXECUTION -> remedies(GrantedRemedy.State.APPROVED);
            case TASK_COMPLETION -> kase.work().openTasks();
            case ACCEPTANCE,
                    TRANSFER,
                    REJECTION,
                    CLASSIFICATION,
                    CONCERNS,
                    NOTES,
                    CHECKLIST,
                    INVESTIGATION,
                    PAUSE,
                    PAUSE_DECISION,
                    RESUMPTION,
                    PROGRESS,
                    EXTENSION,
                    EXTENSION_DECISION,
                    PROPOSAL,
                    CHOICE,
                    REMEDIES,
                    REVIEW,
                    CONFERENCE,
                    TASKS,
                    REPLY,
                    REPLY_RETURN,
                    RESOLUTION,
                    CLOSURE,
                    ESCALATION,
                    REFERRAL,
                    PROCEDURE -> List.of(0);
        };
    }

    /** Whether there is what the number names. */
    boolean exists(Action action, int n) {
        if (action == Action.TASK_COMPLETION) {
            return kase.work().task(n).isPresent();
        }
        var ofRemedy = action == Action.REMEDY_DECISION || action == Action.REMEDY_EXECUTION;
        return !ofRemedy || kase.work().remedy(n).isPresent();
    }

    /** Whether this person has a part, done or not. */
    boolean hasAny() {
        return kase.work().remedies().stream().anyMatch(this::hasPartIn)
                || kase.work().tasks().stream().anyMatch(task -> viewer.isOf(task.department()))
                || (kase.asked().pause() != null
                        && holdsAny(kase.asked().pause().approvers()))
                || kase.asked().extensions().stream().anyMatch(request -> holdsAny(request.approvers()));
    }

    Optional<String> pauseDecisionRefused() {
        var request = kase.asked().pause();
        return request == null ? undecided() : decisionRefused(request.askedBy(), request.approvers());
    }

    /** One who may decide on any of them may try; which one is meant is looked at again with the request. */
    Optional<String> extensionDecisionRefused() {
        var refusals = kase.asked().extensions().stream()
                .map(request -> decisionRefused(request.askedBy(), request.approvers()))
                .toList();
        return refusals.stream()
                .filter(Optional::isEmpty)
                .findFirst()
                .orElseGet(() -> refusals.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Optional::of)
                        .orElseGet(this::undecided));
    }

    Optional<String> remedyDecisionRefused(int n) {
        return kase.work().remedy(n).flatMap(remedy -> Optional.ofNullable(remedy.decisionRefused(viewer)));
    }

    Optional<String> remedyExecutionRefused(int n) {
        return kase.work().remedy(n).flatMap(remedy -> Optional.ofNullable(remedy.executionRefused(viewer)));
    }

    Optional<String> taskRefused(int n) {
        return kase.work()
                        .task(n)
                        .filter(task -> viewer.isOf(task.department()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("This is done by the department that has the task.");
    }

    /** Whoever answers for the case does not review it. */
    Optional<String> reviewRefused(boolean works) {
        if (viewer.staff().equals(kase.standing().owner())) {
            return Optional.of("The case's owner does not review it.");
        }
        return works ? Optional.empty() : Optional.of("This is done by those who work the case, and supervisors.");
    }

    Optional<String> decisionRefused(String askedBy, Collection<String> approvers) {
        if (viewer.staff().equals(askedBy)) {
            return Optional.of("Nobody decides on what they asked for themselves.");
        }
        if (approvers.isEmpty()) {
            return viewer.has(Roles.SUPERVISOR) ? Optional.empty() : Optional.of("This is decided by a supervisor.");
        }
        return holdsAny(approvers)
                ? Optional.empty()
                : Optional.of("This is decided by %s.".formatted(String.join(", ", approvers)));
    }

    /** Where nothing waits for a decision the state is told, to those who could decide something. */
    private Optional<String> undecided() {
        return viewer.has(Roles.SUPERVISOR) || viewer.has(Roles.HANDLER)
                ? Optional.empty()
                : Optional.of("This is decided by whoever the procedure names.");
    }

    private boolean hasPartIn(GrantedRemedy remedy) {
        return viewer.isOf(remedy.executor()) || holdsAny(remedy.approvers());
    }

    private boolean holdsAny(Collection<String> positions) {
        return positions.stream().anyMatch(viewer::holds);
    }

    private List<Integer> remedies(GrantedRemedy.State state) {
        return kase.work().remedies().stream()
                .filter(remedy -> remedy.state() == state)
                .map(GrantedRemedy::n)
                .toList();
    }
}
