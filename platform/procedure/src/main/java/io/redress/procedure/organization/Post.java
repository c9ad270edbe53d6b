package io.redress.procedure.organization;

import org.jspecify.annotations.Nullable;

/**
 * A person, found by post when the moment comes: the position's duty person or the deputy. Whoever is complained about is
 * passed over.
 *
 * @param position null when the superior of the case's owner is meant
 * @param department only its holders; {@code own} means the department that works the case, null means any
 */
public record Post(@Nullable String position, @Nullable String department, boolean superior) {

    private static final String OWN = "own";

    public Post {
        if ((position == null) != superior) {
            throw new IllegalArgumentException("a position, or superior: true");
        }
        if (superior && department != null) {
            throw new IllegalArgumentException("the owner's superior needs no department");
        }
    }

    /** Only holders in the department that works the case. */
    public boolean isOfTheCasesDepartment() {
        return OWN.equals(department);
    }
}
