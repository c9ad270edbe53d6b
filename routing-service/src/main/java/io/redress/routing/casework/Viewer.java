package io.redress.routing.casework;

import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Actor;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whoever looks at cases, as a value that outlives the request. */
public record Viewer(
        String staff,
        String organization,
        Set<String> roles,
        @Nullable String department,
        Set<String> positions) {

    public Viewer {
        roles = Set.copyOf(roles);
        positions = Set.copyOf(positions);
    }

    /** @throws io.redress.runtime.problem.Problem 401 when nobody is signed in */
    public static Viewer of(Caller caller) {
        return new Viewer(
                caller.staff(),
                caller.organization(),
                caller.roles(),
                caller.department().orElse(null),
                Set.copyOf(caller.positions()));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean holds(String position) {
        return positions.contains(position);
    }

    boolean isOf(@Nullable String otherDepartment) {
        return department != null && department.equals(otherDepartment);
    }

    /** Named with the role in which cases are worked; an owner may have neither of the two. */
    public Actor actor() {
        if (has(Roles.SUPERVISOR)) {
            return new Actor.Staff(staff, Roles.SUPERVISOR);
        }
        var role = has(Roles.HANDLER)
                ? Roles.HANDLER
                : roles.stream().sorted().findFirst().orElse(null);
        return new Actor.Staff(staff, role);
    }
}
