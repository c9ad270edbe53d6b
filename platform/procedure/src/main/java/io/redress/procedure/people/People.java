package io.redress.procedure.people;

import io.redress.procedure.vocabulary.Codes;

import java.util.List;
import java.util.Optional;

/** The people of one organisation, in the order of the file. */
public record People(String organization, List<Person> people) {

    public People {
        people = Codes.list(people);
    }

    public Optional<Person> find(String staff) {
        return people.stream().filter(person -> person.staff().equals(staff)).findFirst();
    }

    /** The first on duty for the position; without one on duty, the first who holds it. */
    public Optional<Person> onDuty(String position) {
        return holders(position).stream()
                .filter(Person::duty)
                .findFirst()
                .or(() -> holders(position).stream().findFirst());
    }

    public List<Person> holders(String position) {
        return people.stream().filter(person -> person.holds(position)).toList();
    }

    public List<Person> of(String department) {
        return people.stream()
                .filter(person -> person.department().equals(department))
                .toList();
    }
}
