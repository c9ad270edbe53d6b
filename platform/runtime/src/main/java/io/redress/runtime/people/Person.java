package io.redress.runtime.people;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * One person of an organisation.
 *
 * @param staff staff number, unique in the organisation
 * @param organization filled while reading: the file names it once for all
 * @param superior staff number
 * @param duty whether this one is the first to be asked of those who hold the same position
 * @param deputy staff number of whoever stands in
 * @param roles read in the local profile alone; in production the token names them
 */
public record Person(
        String staff,
        String organization,
        DisplayName name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String department,
        List<String> positions,
        @Nullable String superior,
        boolean duty,
        @Nullable String deputy,
        Set<String> roles) {

    public Person {
        positions = positions == null ? List.of() : List.copyOf(positions);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    public boolean holds(String position) {
        return positions.contains(position);
    }

    Person of(String organization) {
        return new Person(
                staff, organization, name, phone, email, department, positions, superior, duty, deputy, roles);
    }

    /** Without name, telephone and e-mail. */
    @Override
    public String toString() {
        return "Person[%s@%s]".formatted(staff, organization);
    }
}
