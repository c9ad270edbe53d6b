package io.redress.routing.act;

import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.routing.desk.Worked;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds who answers for a case next: never the party complained about, nor, after an appeal, those who handled it before. */
@ApplicationScoped
class Placing {

    private final Assignment assignment;
    private final People people;

    Placing(Assignment assignment, People people) {
        this.assignment = assignment;
        this.people = people;
    }

    /**
     * @param owner who is to have it; null when the department's roster decides
     * @throws Problem 422 when the one who is named may not have it, or nobody may
     */
    Place in(Worked worked, String department, @Nullable String owner) {
        return owner == null ? byRoster(worked, department, Set.of()) : named(worked, department, owner);
    }

    /** Somebody else of the same department. */
    Place another(Worked worked) {
        var standing = worked.kase().standing();
        return byRoster(worked, standing.department(), Set.of(standing.owner()));
    }

    /** The owner's superior, at the superior's desk; where nobody stands above, the owner keeps it. */
    Place above(Worked worked) {
        var standing = worked.kase().standing();
        var superior = assignment.superior(worked.kase().organization(), standing.owner(), excluded(worked.kase()));
        return superior.map(person -> at(worked, person)).orElse(new Place(standing.department(), standing.owner()));
    }

    /**
     * @param to a position or a staff number
     * @throws Problem 422 when it names nobody who may have the case
     */
    Place to(Worked worked, String to) {
        var kase = worked.kase();
        var person = people.find(kase.organization(), to)
                .filter(named -> !excluded(kase).contains(named.staff()))
                .or(() -> holder(worked, to));
        return person.map(found -> at(worked, found))
                .orElseThrow(() -> unprocessable("to", "names no position or person that may have the case"));
    }

    Optional<Person> holder(Worked worked, String position) {
        var kase = worked.kase();
        return worked.procedure().positions().containsKey(position)
                ? assignment.holder(kase.organization(), kase.standing().department(), position, excluded(kase))
                : Optional.empty();
    }

    /** A person may sit in a department that works no cases: then the case stays where it is. */
    Place at(Worked worked, Person person) {
        var department = Optional.ofNullable(person.department())
                .filter(worked.procedure().departments()::containsKey)
                .orElse(worked.kase().standing().department());
        return new Place(department, person.staff());
    }

    private Place named(Worked worked, String department, String owner) {
        var kase = worked.kase();
        var person = people.find(kase.organization(), owner)
                .filter(one -> department.equals(one.department()))
                .orElseThrow(() -> unprocessable("owner", "is nobody of that department"));
        if (excluded(kase).contains(person.staff())) {
            throw unprocessable("owner", "must not have the case: it is about them, or they handled it before");
        }
        return new Place(department, owner);
    }

    private Place byRoster(Worked worked, String department, Set<String> besides) {
        var kase = worked.kase();
        var position = worked.procedure().departments().get(department);
        if (position == null) {
            throw unprocessable("department", "is not among the procedure's departments");
        }
        var without = new TreeSet<>(excluded(kase));
        without.addAll(besides);
        return assignment
                .find(kase.organization(), department, position.owner(), without)
                .map(person -> new Place(department, person.staff()))
                .orElseThrow(() -> unprocessable("department", "has nobody who may have the case"));
    }

    private static Set<String> excluded(Case kase) {
        var excluded = new TreeSet<>(kase.accused());
        excluded.addAll(kase.hands().earlier());
        return excluded;
    }

    private static Problem unprocessable(String field, String message) {
        return Problem.unprocessable("handover", null, new Violation(field, message).with("rule", "owner"));
    }
}
