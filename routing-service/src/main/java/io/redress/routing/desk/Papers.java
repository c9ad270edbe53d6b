package io.redress.routing.desk;

import io.redress.procedure.acceptance.Acceptance.PapersNeeded;
import io.redress.procedure.acceptance.AcceptanceFinding;
import io.redress.procedure.calendar.Due;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the file says of papers that a case needs. Pure. */
public final class Papers {

    private Papers() {}

    /** By when papers that are asked for now must be here; null where the file sets no limit. Whoever is asked late has as long from then. */
    public static @Nullable Instant dueAt(Worked worked) {
        var acceptance = worked.procedure().acceptance();
        return acceptance
                .supplyDue(worked.kase().standing().receivedAt(), worked.at())
                .filter(due -> due.at().isAfter(worked.at()))
                .or(() -> acceptance.supplyDue(worked.at(), worked.at()))
                .map(Due::at)
                .orElse(null);
    }

    /** What the customer is told about papers that are asked for without anybody's doing; empty where the file says nothing. */
    public static Optional<String> reason(AcceptanceFinding finding, String language) {
        var reasons = finding.needed().stream()
                .filter(PapersNeeded::automatic)
                .flatMap(row -> Optional.ofNullable(row.reason()).stream())
                .map(text -> text.in(language))
                .distinct()
                .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }
}
