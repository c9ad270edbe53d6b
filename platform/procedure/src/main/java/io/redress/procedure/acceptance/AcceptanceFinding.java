package io.redress.procedure.acceptance;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the standard and the papers say of one complaint.
 *
 * @param returned why it is not taken; null when nothing speaks against it
 * @param missing papers that are needed and were not given, in the order of the file
 * @param needed the rows that need them
 */
public record AcceptanceFinding(
        Acceptance.@Nullable Standard returned, List<String> missing, List<Acceptance.PapersNeeded> needed) {

    public AcceptanceFinding {
        missing = List.copyOf(missing);
        needed = List.copyOf(needed);
    }

    public boolean isReturnedByItself() {
        return returned != null && returned.isAutomatic();
    }

    /** Papers that are asked for without anybody deciding. */
    public List<String> askedByItself() {
        return needed.stream()
                .filter(Acceptance.PapersNeeded::automatic)
                .flatMap(row -> row.papers().stream())
                .filter(missing::contains)
                .distinct()
                .toList();
    }
}
