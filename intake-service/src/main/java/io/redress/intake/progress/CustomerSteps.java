package io.redress.intake.progress;

import io.redress.intake.told.CaseTold;

import java.util.Set;

/** Which facts of a case the customer may see, besides what they did themselves. */
final class CustomerSteps {

    private static final Set<String> SHOWN = Set.of(
            "redress.case.opened.v1",
            "redress.case.intercepted.v1",
            "redress.case.incident-linked.v1",
            "redress.case.transferred.v1",
            "redress.case.assigned.v1",
            "redress.case.escalated.v1",
            "redress.case.accepted.v1",
            "redress.case.papers-asked.v1",
            "redress.case.returned.v1",
            "redress.case.investigated.v1",
            "redress.case.paused.v1",
            "redress.case.resumed.v1",
            "redress.case.extended.v1",
            "redress.case.progressed.v1",
            "redress.case.proposed.v1",
            "redress.case.chosen.v1",
            "redress.case.remedy-executed.v1",
            "redress.case.task-done.v1",
            "redress.case.replied.v1",
            "redress.case.resolved.v1",
            "redress.case.closed.v1",
            "redress.case.reopened.v1",
            "redress.case.appealed.v1",
            "redress.case.deadline-missed.v1",
            "redress.case.withdrawn.v1",
            "redress.case.referred.v1",
            "redress.case.procedure-changed.v1",
            "redress.clock.recalculated.v1");

    /** What customers ask for themselves: a refusal of these is theirs to know. */
    private static final Set<String> OWN_ACTIONS =
            Set.of("choice", "supplement", "supplements", "withdrawal", "appeal");

    private CustomerSteps() {}

    static boolean isShown(String type, CaseTold told) {
        return type.equals("redress.case.act-refused.v1")
                ? told.action() != null && OWN_ACTIONS.contains(told.action())
                : SHOWN.contains(type) && !waitsForApproval(type, told) && !isTheHousesOwn(type, told);
    }

    /** Somebody above was told of it: nothing has changed for the customer, who hears nothing of it either. */
    static boolean isTheHousesOwn(String type, CaseTold told) {
        return type.equals("redress.case.escalated.v1") && !Boolean.TRUE.equals(told.handedOver());
    }

    /** Another round, by other people or with other clocks: what the last one offered counts no more. */
    static boolean beginsAnew(String type) {
        return type.equals("redress.case.reopened.v1") || type.equals("redress.case.appealed.v1");
    }

    /** A proposal that still waits for somebody's approval is not the customer's to see. */
    private static boolean waitsForApproval(String type, CaseTold told) {
        return type.equals("redress.case.proposed.v1") && told.status().equals("awaiting-approval");
    }
}
