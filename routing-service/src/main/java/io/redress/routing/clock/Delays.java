package io.redress.routing.clock;

import io.redress.procedure.calendar.Pause;
import io.redress.procedure.clock.Milestone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has moved the due dates of a case, in its order: the times in which it stood still, and the extensions that were granted. Kept for the
 * whole case, so that a date can be counted again under whatever rule.
 */
public record Delays(List<Standstill> standstills, List<Extension> extensions) {

    public static final Delays NONE = new Delays(List.of(), List.of());

    public Delays {
        standstills = List.copyOf(standstills);
        extensions = List.copyOf(extensions);
    }

    public Delays stoppedBy(Standstill standstill) {
        var more = new ArrayList<>(standstills);
        more.add(standstill);
        return new Delays(more, extensions);
    }

    /** Time goes on: whatever stood still ends at the moment. */
    public Delays goingOn(Instant at) {
        return new Delays(
                standstills.stream().map(standstill -> standstill.endedAt(at)).toList(), extensions);
    }

    /** A later extension of the same milestone takes the place of an earlier one. */
    public Delays extendedBy(Extension extension) {
        var more = new ArrayList<>(extensions);
        more.removeIf(other -> other.milestone().equals(extension.milestone()));
        more.add(extension);
        return new Delays(standstills, more);
    }

    /** The ended standstills that the clock heeds, none of them beyond the moment at which it was stopped itself. */
    List<Pause> pauses(CaseClock clock, Milestone milestone) {
        return standstills.stream()
                .filter(standstill -> standstill.isHeededBy(milestone))
                .flatMap(standstill -> standstill.pauseUntil(clock.metAt()).stream())
                .toList();
    }

    boolean stopNow(Milestone milestone) {
        return standstills.stream().anyMatch(standstill -> standstill.to() == null && standstill.isHeededBy(milestone));
    }

    /** An extension belongs to the run of the clock that it was granted for, and to no later one. */
    Optional<Extension> extension(CaseClock clock) {
        return extensions.stream()
                .filter(extension -> extension.milestone().equals(clock.milestone())
                        && extension.start().equals(clock.start()))
                .findFirst();
    }
}
