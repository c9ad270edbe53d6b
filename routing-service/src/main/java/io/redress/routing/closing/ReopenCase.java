package io.redress.routing.closing;

import io.redress.procedure.followup.FollowUp.ReopenTo;
import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.desk.Worked;
import io.redress.runtime.people.Person;

import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A customer is not content: the case begins a new round, with the owner's superior unless the file leaves it to the owner. */
@ApplicationScoped
class ReopenCase {

    private final Assignment assignment;

    ReopenCase(Assignment assignment) {
        this.assignment = assignment;
    }

    /** @param answer followup's entry that told it */
    CaseFact reopened(Worked worked, UUID answer) {
        var standing = worked.kase().standing();
        if (worked.procedure().followUp().reopenTo() == ReopenTo.OWNER) {
            return worked.moves().reopened(answer, standing.department(), standing.owner());
        }
        var excluded = new TreeSet<>(worked.kase().accused());
        excluded.addAll(worked.kase().hands().earlier());
        var superior = assignment.superior(worked.kase().organization(), standing.owner(), excluded);
        var owner = superior.map(Person::staff).orElse(standing.owner());
        // A superior may sit in a department that works no cases: then the case stays where it is.
        var department = superior.map(Person::department)
                .filter(worked.procedure().departments()::containsKey)
                .orElse(standing.department());
        return worked.moves().reopened(answer, department, owner);
    }
}
