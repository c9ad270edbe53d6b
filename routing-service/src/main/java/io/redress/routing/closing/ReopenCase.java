package io.redress.routing.closing;

import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.desk.Worked;
import io.redress.runtime.people.Person;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** A customer is not content: the case begins a new round with the owner's superior. */
@ApplicationScoped
public class ReopenCase {

    private final Assignment assignment;

    ReopenCase(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * The fact that reopens the case; empty when it is neither resolved nor closed any more.
     *
     * @param answer followup's entry that told it
     */
    public Optional<CaseFact> reopened(Worked worked, UUID answer) {
        var kase = worked.kase();
        if (kase.status() != CaseStatus.RESOLVED && kase.status() != CaseStatus.CLOSED) {
            return Optional.empty();
        }
        var standing = kase.standing();
        var superior = assignment.superior(kase.organization(), standing.owner(), kase.accused());
        var owner = superior.map(Person::staff).orElse(standing.owner());
        // A superior may sit in a department that works no cases: then the case stays where it is.
        var department = superior.map(Person::department)
                .filter(worked.procedure().departments()::containsKey)
                .orElse(standing.department());
        return Optional.of(worked.moves().reopened(answer, department, owner));
    }
}
