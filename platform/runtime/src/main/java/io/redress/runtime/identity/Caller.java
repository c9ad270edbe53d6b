package io.redress.runtime.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.redress.runtime.people.Person;
import io.redress.runtime.problem.Problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jakarta.enterprise.context.RequestScoped;

/** Who makes this call: a person of one organisation, or nobody who is known (a customer needs no account). */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return attribute(Attributes.STAFF).isEmpty();
    }

    /**
     * The staff number.
     *
     * @throws Problem 401 when anonymous
     */
    public String staff() {
        return attribute(Attributes.STAFF).orElseThrow(Problem::unauthenticated);
    }

    /**
     * The organisation's id.
     *
     * @throws Problem 401 when anonymous
     */
    public String organization() {
        return attribute(Attributes.ORGANIZATION).orElseThrow(Problem::unauthenticated);
    }

    /** Those of {@link Roles} a person can have; empty when anonymous. */
    public Set<String> roles() {
        var roles = new TreeSet<>(identity.getRoles());
        roles.retainAll(Roles.OF_PEOPLE);
        return roles;
    }

    public boolean has(String role) {
        return !isAnonymous() && identity.hasRole(role);
    }

    /** As the people file names this caller; empty when it does not, or nobody is signed in. */
    public Optional<Person> person() {
        return Optional.ofNullable(identity.<Person>getAttribute(Attributes.PERSON));
    }

    public Optional<String> department() {
        return person().map(Person::department);
    }

    public List<String> positions() {
        return person().map(Person::positions).orElse(List.of());
    }

    public boolean belongsTo(String organization) {
        return attribute(Attributes.ORGANIZATION).filter(organization::equals).isPresent();
    }

    /**
     * Refuses whoever is not signed in.
     *
     * @throws Problem 401 when anonymous
     */
    public void requireStaff() {
        var _ = staff();
    }

    /**
     * Refuses whoever has none of these roles.
     *
     * @throws Problem 401 when anonymous, 403 with none of these roles
     */
    public void requireRole(String... anyOf) {
        requireStaff();
        if (Arrays.stream(anyOf).noneMatch(this::has)) {
            throw Problem.forbidden("This takes one of the roles %s.".formatted(String.join(", ", anyOf)));
        }
    }

    /**
     * For a thing that was found by its id, or an organisation that was asked for.
     *
     * @throws Problem 401 when anonymous, 404 when it is another organisation's
     */
    public void requireOrganization(String organization) {
        if (!organization().equals(organization)) {
            throw Problem.notFound();
        }
    }

    /**
     * Refuses whoever is in another department.
     *
     * @throws Problem 401 when anonymous, 403 in another department or none
     */
    public void requireDepartment(String department) {
        requireStaff();
        if (department().filter(department::equals).isEmpty()) {
            throw Problem.forbidden("This is for the department %s.".formatted(department));
        }
    }

    /**
     * Refuses whoever holds none of these positions.
     *
     * @throws Problem 401 when anonymous, 403 with none of these positions
     */
    public void requirePosition(Collection<String> anyOf) {
        requireStaff();
        if (positions().stream().noneMatch(anyOf::contains)) {
            throw Problem.forbidden("This takes one of the positions %s.".formatted(String.join(", ", anyOf)));
        }
    }

    /**
     * Refuses whoever is none of these.
     *
     * @throws Problem 401 when anonymous, 403 for anybody else
     */
    public void requireStaffNumber(Collection<String> anyOf) {
        if (!anyOf.contains(staff())) {
            throw Problem.forbidden("This is for those who have a part in it.");
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(identity.<String>getAttribute(name));
    }
}
