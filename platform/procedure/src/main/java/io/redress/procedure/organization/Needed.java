package io.redress.procedure.organization;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Posts that a procedure cannot do without: one of the positions must be held.
 *
 * @param positions any of them
 * @param department where; null means anywhere
 * @param by what needs it, as a pointer into the file
 * @param blocks a case would stand still without it; otherwise something would not be told or counted
 */
public record Needed(List<String> positions, @Nullable String department, String by, boolean blocks) {
    public Needed {
        positions = List.copyOf(positions);
    }
}
