package io.redress.routing.assignment;

import io.redress.runtime.people.Directory;
import io.redress.runtime.people.Person;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Picks owners from the people of an organisation at one moment. Pure.
 *
 * @param excluded staff numbers of those complained about: never picked, present or not
 */
public record Roster(Directory people, Instant at, Set<String> excluded) {

    public Roster {
        excluded = Set.copyOf(excluded);
    }

    /**
     * Those among whom a case of the department is shared: of the holders of the position who are on duty, whoever is there, else the
     * deputies of those who are not; without anybody on duty, the other holders in the same way; without any of them, the department. Where
     * everybody is away the holders all the same: a matter always has somebody who owns it. Empty only when there is nobody at all.
     */
    public List<Person> candidates(String department, String position) {
        var holders = eligible(holders(department, position));
        var onDuty = holders.stream().filter(Person::duty).toList();
        var colleagues = eligible(people.inDepartment(department));
        return Stream.of(
                        present(onDuty),
                        deputies(onDuty),
                        present(holders),
                        deputies(holders),
                        present(colleagues),
                        holders,
                        colleagues)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Those among whom a matter of the position is shared, and nobody beside its holders and their deputies. Empty when nobody who may be
     * asked holds it.
     */
    public List<Person> holding(String department, String position) {
        var holders = eligible(holders(department, position));
        var onDuty = holders.stream().filter(Person::duty).toList();
        return Stream.of(present(onDuty), deputies(onDuty), present(holders), deputies(holders), holders)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /** Who of the candidates has the least to do, in the order of the file where several have as little. */
    public static Optional<Person> leastLoaded(List<Person> candidates, Map<String, Integer> load) {
        return candidates.stream().min(Comparator.comparing(person -> load.getOrDefault(person.staff(), 0)));
    }

    /** The superior of somebody, or whoever stands in for them; the next one up where nobody there may be asked. */
    public Optional<Person> superiorOf(String staff) {
        var asked = new HashSet<>(Set.of(staff));
        var next = people.superiorOf(staff);
        while (next.isPresent() && asked.add(next.get().staff())) {
            var found = Optional.of(next.get())
                    .filter(this::isEligible)
                    .flatMap(superior -> people.present(superior, at))
                    .filter(this::isEligible);
            if (found.isPresent()) {
                return found;
            }
            next = people.superiorOf(next.get().staff());
        }
        return Optional.empty();
    }

    private List<Person> holders(String department, String position) {
        var all = people.holding(position);
        var own = all.stream()
                .filter(person -> department.equals(person.department()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private List<Person> present(List<Person> persons) {
        return persons.stream()
                .filter(person -> !people.isAbsent(person.staff(), at))
                .toList();
    }

    private List<Person> deputies(List<Person> persons) {
        return eligible(persons.stream()
                .flatMap(person -> people.present(person, at).stream())
                .distinct()
                .toList());
    }

    private List<Person> eligible(List<Person> persons) {
        return persons.stream().filter(this::isEligible).toList();
    }

    private boolean isEligible(Person person) {
        return !excluded.contains(person.staff());
    }
}
