package io.redress.followup.callback;

import io.redress.followup.matter.Matter;
import io.redress.followup.matter.Matters;
import io.redress.followup.procedure.PinnedProcedures;
import io.redress.followup.round.Followups;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a call off to the moment the customer named; the callback goes back to the queue. */
@ApplicationScoped
class AppointCallback {

    private final Callbacks callbacks;
    private final Followups followups;
    private final Matters matters;
    private final PinnedProcedures procedures;
    private final Caller caller;
    private final Clock clock;

    AppointCallback(
            Callbacks callbacks,
            Followups followups,
            Matters matters,
            PinnedProcedures procedures,
            Caller caller,
            Clock clock) {
        this.callbacks = callbacks;
        this.followups = followups;
        this.matters = matters;
        this.procedures = procedures;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void appoint(long n, Instant at) {
        var held = callbacks.open(n);
        var claimed = callbacks.claimed(held);
        if (!at.isAfter(clock.instant())) {
            throw Problem.badRequest("at", "must lie in the future");
        }
        var matter = matters.find(held.complaint()).orElseThrow();
        if (quiet(matter, at)) {
            throw Problem.unprocessable(
                    "quiet-hours",
                    "No call is made in the quiet hours of the procedure.",
                    new Violation("at", "must lie outside the quiet hours").with("rule", "quiet-hours"));
        }
        var order = claimed.order().at(at.truncatedTo(ChronoUnit.MICROS));
        followups.record(held.complaint(), held.organization(), Actors.of(caller), order.fact());
    }

    private boolean quiet(Matter matter, Instant at) {
        return new Timing(procedures.of(matter)).isQuiet(at);
    }
}
