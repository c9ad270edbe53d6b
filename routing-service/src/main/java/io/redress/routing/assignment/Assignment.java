package io.redress.routing.assignment;

import io.redress.runtime.inbox.NotYet;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the owners of cases. */
@ApplicationScoped
public class Assignment {

    private final People people;
    private final Workloads workloads;
    private final Clock clock;

    Assignment(People people, Workloads workloads, Clock clock) {
        this.people = people;
        this.workloads = workloads;
        this.clock = clock;
    }

    /**
     * @param excluded staff numbers of those complained about
     * @throws NotYet while nobody is known who could own it
     */
    public Person owner(String organization, String department, String position, Set<String> excluded) {
        return find(organization, department, position, excluded)
                .orElseThrow(() -> new NotYet("somebody in %s of %s".formatted(department, organization)));
    }

    /** Empty when nobody of the department may own it. */
    public Optional<Person> find(String organization, String department, String position, Set<String> excluded) {
        return least(organization, roster(organization, excluded).candidates(department, position));
    }

    /** Somebody who holds the position, of the department if it has one; empty when nobody who may be asked holds it. */
    public Optional<Person> holder(String organization, String department, String position, Set<String> excluded) {
        return least(organization, roster(organization, excluded).holding(department, position));
    }

    private Optional<Person> least(String organization, List<Person> candidates) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        var staff = candidates.stream().map(Person::staff).toList();
        return Roster.leastLoaded(candidates, workloads.load(organization, staff));
    }

    /** Empty when nobody stands above, or nobody there may be asked. */
    public Optional<Person> superior(String organization, String staff, Set<String> excluded) {
        return roster(organization, excluded).superiorOf(staff);
    }

    private Roster roster(String organization, Set<String> excluded) {
        return new Roster(people.of(organization), clock.instant(), excluded);
    }
}
