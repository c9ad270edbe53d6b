package io.redress.runtime.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody of one organisation, in the order of the file, and who of them is away. One moment's view; it does not change. */
public final class Directory {

    private final String organization;
    private final List<Person> people;
    private final List<Absence> absences;
    private final Map<String, Person> byStaff;

    Directory(String organization, List<Person> people, List<Absence> absences) {
        this.organization = organization;
        this.people = people.stream().map(person -> person.of(organization)).toList();
        this.absences = List.copyOf(absences);
        this.byStaff =
                this.people.stream().collect(Collectors.toMap(Person::staff, Function.identity(), (first, _) -> first));
    }

    public String organization() {
        return organization;
    }

    public List<Person> people() {
        return people;
    }

    public List<Absence> absences() {
        return absences;
    }

    public Optional<Person> find(String staff) {
        return Optional.ofNullable(byStaff.get(staff));
    }

    public Optional<Person> superiorOf(String staff) {
        return find(staff)
                .flatMap(person -> Optional.ofNullable(person.superior()))
                .flatMap(this::find);
    }

    public List<Person> holding(String position) {
        return people.stream().filter(person -> person.holds(position)).toList();
    }

    public List<Person> inDepartment(String department) {
        return people.stream()
                .filter(person -> department.equals(person.department()))
                .toList();
    }

    public boolean isAbsent(String staff, Instant at) {
        return absences.stream().anyMatch(absence -> absence.staff().equals(staff) && absence.covers(at));
    }

    /** The person, or who stands in: the deputy, the deputy's deputy … Empty when all of them are away. */
    public Optional<Person> present(Person person, Instant at) {
        var asked = new HashSet<String>();
        var next = Optional.of(person);
        while (next.isPresent() && asked.add(next.get().staff())) {
            if (!isAbsent(next.get().staff(), at)) {
                return next;
            }
            next = next.flatMap(absent -> Optional.ofNullable(absent.deputy())).flatMap(this::find);
        }
        return Optional.empty();
    }

    /** Who is to be asked for a position at an instant; see {@link #first}. Empty only when nobody holds it. */
    public Optional<Person> onDuty(String position, Instant at) {
        return first(holding(position), at, Set.of());
    }

    /**
     * The one of several who is to be asked: those marked as on duty before the others, in the order given; whoever is away is replaced by
     * deputies. Where all are away the first is named all the same: a matter always has somebody who owns it.
     *
     * @param excluded staff numbers that are not to be asked, present or not
     */
    public Optional<Person> first(List<Person> candidates, Instant at, Set<String> excluded) {
        Predicate<Person> eligible = person -> !excluded.contains(person.staff());
        var ordered = Stream.concat(
                        candidates.stream().filter(Person::duty),
                        candidates.stream().filter(person -> !person.duty()))
                .toList();
        return ordered.stream()
                .filter(eligible)
                .flatMap(person -> present(person, at).stream())
                .filter(eligible)
                .findFirst()
                .or(() -> ordered.stream().filter(eligible).findFirst());
    }
}
