package io.redress.runtime.identity;

import io.redress.runtime.people.Directory;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that mean somebody on one machine: a staff number; {@code <role>@<organization>}; {@code supervisor2@<organization>}, the second
 * one in the order of the file; {@code handler.<department>@<organization>}; and the short ones without organisation.
 */
final class LocalNames {

    private static final Pattern ALIAS = Pattern.compile(
            "(?<role>[a-z]+)(?<second>2)?(?:\\.(?<department>[a-z0-9-]+))?(?:@(?<organization>[a-z0-9-]+))?");

    private final People people;
    private final Optional<String> home;

    LocalNames(People people, Optional<String> home) {
        this.people = people;
        this.home = home;
    }

    Optional<Person> find(String name) {
        return withStaffNumber(name).or(() -> withAlias(name));
    }

    private Optional<Person> withStaffNumber(String staff) {
        return directories()
                .flatMap(directory -> directory.find(staff).stream())
                .findFirst();
    }

    private Stream<Directory> directories() {
        return Stream.concat(
                        home.stream(),
                        people.organizations().stream().sorted().filter(id -> !home.equals(Optional.of(id))))
                .map(people::of);
    }

    private Optional<Person> withAlias(String name) {
        var alias = ALIAS.matcher(name);
        if (!alias.matches() || !Roles.OF_PEOPLE.contains(alias.group("role"))) {
            return Optional.empty();
        }
        var department = Optional.ofNullable(alias.group("department"));
        return Optional.ofNullable(alias.group("organization"))
                .or(() -> home)
                .map(people::of)
                .flatMap(directory -> directory.people().stream()
                        .filter(person -> person.roles().contains(alias.group("role")))
                        .filter(person -> department
                                .map(code -> code.equals(person.department()))
                                .orElse(true))
                        .skip(alias.group("second") == null ? 0 : 1)
                        .findFirst());
    }
}
