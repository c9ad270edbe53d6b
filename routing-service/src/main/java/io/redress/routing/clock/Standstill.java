package io.redress.routing.clock;

import io.redress.procedure.calendar.Pause;
import io.redress.procedure.vocabulary.WaitingFor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A time in which a case waited for somebody.
 *
 * @param to when the waiting ended; null while it lasts
 */
public record Standstill(Instant from, @Nullable Instant to, WaitingFor waitingFor) {

    /** The ended ones in which clocks that heed these waits stood still. */
    static List<Pause> ended(List<Standstill> standstills, List<WaitingFor> heeded) {
        return standstills.stream()
                .filter(standstill -> heeded.contains(standstill.waitingFor()))
                .flatMap(standstill -> standstill.pause().stream())
                .toList();
    }

    static boolean lasts(List<Standstill> standstills, List<WaitingFor> heeded) {
        return standstills.stream()
                .anyMatch(standstill -> standstill.to() == null && heeded.contains(standstill.waitingFor()));
    }

    private List<Pause> pause() {
        return to == null ? List.of() : List.of(new Pause(from, to));
    }
}
