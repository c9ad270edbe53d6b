package io.redress.routing.worklist;

import io.redress.procedure.calendar.Interval;
import io.redress.routing.casework.Case;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.procedures.PublishedProcedures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Explains due dates by counting them again. */
@ApplicationScoped
public class Explanations {

    private final PublishedProcedures procedures;

    Explanations(PublishedProcedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @param calendar version of the calendar that was counted on
     * @param intervals without a gap from the start to the due moment
     */
    public record Explained(
            String milestone,
            Instant start,
            Instant dueAt,
            String promise,
            String procedure,
            String calendar,
            List<Interval> intervals) {}

    /** Empty for a milestone the case has no clock for. */
    Optional<Explained> of(Case kase, String milestone) {
        var procedure = procedures.of(kase.organization(), kase.standing().procedure());
        return kase.clock(milestone)
                .flatMap(clock -> new ClockRules(procedure)
                        .explanation(clock, kase.circumstances())
                        .map(explanation -> new Explained(
                                milestone,
                                clock.start(),
                                clock.dueAt(),
                                clock.promise(),
                                kase.standing().procedure(),
                                procedure.calendar().version(),
                                explanation.intervals())));
    }
}
