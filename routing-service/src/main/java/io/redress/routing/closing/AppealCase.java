package io.redress.routing.closing;

import io.redress.procedure.appeal.Appeals.Level;
import io.redress.procedure.organization.Department;
import io.redress.routing.assignment.Assignment;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.routing.desk.Worked;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Others look at a case afresh, nobody through whose hands it went and nobody complained about; at last a body outside. */
@ApplicationScoped
class AppealCase {

    private final Assignment assignment;

    AppealCase(Assignment assignment) {
        this.assignment = assignment;
    }

    /**
     * Empty when no further level is left, or nobody who could.
     *
     * @param causedBy entry that asked for it
     */
    Optional<CaseFact> appealed(Worked worked, UUID causedBy) {
        return place(worked).map(place -> worked.moves().handovers().appealed(place, causedBy));
    }

    /** Empty when the file names no body. */
    Optional<CaseFact> referred(Worked worked, UUID causedBy) {
        return Optional.ofNullable(worked.procedure().appeals().referral())
                .map(referral -> worked.moves().handovers().referredAtLast(referral.body(), causedBy));
    }

    private Optional<Place> place(Worked worked) {
        var levels = worked.procedure().appeals().levels();
        var done = Math.min(worked.kase().hands().appealed(), levels.size());
        return levels.subList(done, levels.size()).stream()
                .flatMap(level -> place(worked, level).stream())
                .findFirst();
    }

    private Optional<Place> place(Worked worked, Level level) {
        var kase = worked.kase();
        var excluded = new TreeSet<>(kase.accused());
        excluded.addAll(kase.hands().everybody());
        return position(worked, level)
                .flatMap(position ->
                        assignment.find(kase.organization(), level.department(), position, Set.copyOf(excluded)))
                .map(person -> new Place(level.department(), person.staff()));
    }

    /** The department's own where the level names none. */
    private static Optional<String> position(Worked worked, Level level) {
        return Optional.ofNullable(level.position())
                .or(() -> Optional.ofNullable(worked.procedure().departments().get(level.department()))
                        .map(Department::owner));
    }
}
