package io.redress.intake.search;

import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints the caller may see in a list at all. Nobody sees one that is about them; frozen ones are for the privacy role.
 *
 * @param department those that it answers or answered for; null for all
 * @param heldBy those with a callback this caller has taken; null for all
 */
record Scope(
        String staff,
        boolean frozenToo,
        @Nullable String department,
        @Nullable String heldBy) {

    /** @throws Problem 401, 403 */
    static Scope of(Caller caller) {
        caller.requireRole(Roles.AGENT, Roles.HANDLER, Roles.SUPERVISOR, Roles.CALLER, Roles.PRIVACY);
        var staff = caller.staff();
        if (caller.has(Roles.PRIVACY)) {
            return new Scope(staff, true, null, null);
        }
        if (caller.has(Roles.AGENT) || caller.has(Roles.SUPERVISOR)) {
            return new Scope(staff, false, null, null);
        }
        return caller.has(Roles.HANDLER)
                ? new Scope(staff, false, caller.department().orElse(""), null)
                : new Scope(staff, false, null, staff);
    }
}
