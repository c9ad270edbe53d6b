package io.redress.intake.progress;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.told.CaseTold.ClockTold;
import io.redress.procedure.Procedures;
import io.redress.procedure.clock.Milestone;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** By when the customer hears next. */
@ApplicationScoped
public class NextWord {

    /** From here on nothing is promised any more. */
    private static final Set<String> DONE = Set.of("resolved", "closed", "returned", "referred", "withdrawn");

    private final Procedures procedures;

    NextWord(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The soonest open promise, of a clock or of the last word; what the registration promised until there is a case; null when nothing is promised. */
    public @Nullable Instant of(Complaint complaint, @Nullable Progress progress) {
        if (complaint.returned() != null) {
            return null;
        }
        if (progress == null) {
            return complaint.registered().nextWordBy();
        }
        return DONE.contains(progress.status())
                ? null
                : sooner(
                        soonest(complaint.organization(), progress.procedure(), progress.clocks()),
                        progress.nextWordBy());
    }

    private static @Nullable Instant sooner(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant soonest(String organization, String version, List<ClockTold> clocks) {
        var procedure = procedures.find(organization, version);
        return clocks.stream()
                .filter(ClockTold::isOpen)
                .filter(clock -> procedure
                        .flatMap(known -> known.milestone(clock.milestone()))
                        .map(Milestone::promised)
                        .orElse(true))
                .map(ClockTold::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
