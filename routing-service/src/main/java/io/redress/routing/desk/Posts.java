package io.redress.routing.desk;

import io.redress.procedure.organization.Post;
import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds who holds a post of the file now: never the party complained about, nor, after an appeal, those who handled it before. */
@ApplicationScoped
class Posts {

    private final Assignment assignment;
    private final People people;

    Posts(Assignment assignment, People people) {
        this.assignment = assignment;
        this.people = people;
    }

    /** The person, at the desk that the case has there; empty when nobody who may be asked holds it. */
    Optional<Place> find(Worked worked, Post post) {
        return person(worked.kase(), post).map(found -> place(worked, post, found));
    }

    /** Whether whoever answers for the case holds the post already. */
    boolean isHeldByOwner(Worked worked, Post post) {
        var position = post.position();
        var standing = worked.kase().standing();
        return position != null
                && people.find(worked.kase().organization(), standing.owner())
                        .filter(owner -> owner.holds(position))
                        .isPresent();
    }

    private Optional<Person> person(Case kase, Post post) {
        var position = post.position();
        return position == null
                ? assignment.superior(kase.organization(), kase.standing().owner(), excluded(kase))
                : assignment.holder(kase.organization(), department(kase, post), position, excluded(kase));
    }

    /** Where any department will do, the one that works the case comes first. */
    private static String department(Case kase, Post post) {
        var named = post.department();
        return named == null || post.isOfTheCasesDepartment() ? kase.standing().department() : named;
    }

    /** A person may sit in a department that works no cases: then the case stays where it is. */
    private static Place place(Worked worked, Post post, Person person) {
        var departments = worked.procedure().departments();
        var named = post.department();
        var department = Optional.ofNullable(
                        named == null || post.isOfTheCasesDepartment() ? person.department() : named)
                .filter(departments::containsKey)
                .orElse(worked.kase().standing().department());
        return new Place(department, person.staff());
    }

    private static Set<String> excluded(Case kase) {
        var excluded = new TreeSet<>(kase.accused());
        excluded.addAll(kase.hands().earlier());
        return excluded;
    }
}
