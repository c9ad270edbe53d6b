package io.redress.followup.callback;

import io.redress.followup.round.Callback;
import io.redress.followup.round.Followups;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the callback a caller names, and refuses what its state or another caller's claim forbids. */
@ApplicationScoped
class Callbacks {

    private final CallbackRows rows;
    private final Followups followups;
    private final Leases leases;
    private final Caller caller;

    Callbacks(CallbackRows rows, Followups followups, Leases leases, Caller caller) {
        this.rows = rows;
        this.followups = followups;
        this.leases = leases;
        this.caller = caller;
    }

    /**
     * Locks the stream of the callback, in the running transaction.
     *
     * @throws Problem 404 when there is none, or not in the caller's organisation; 409 when the case went on without it
     */
    Held open(long n) {
        var row = row(n);
        var followup = followups.locked(row.complaint);
        var callback = followup.callback(n).orElseThrow(Problem::notFound);
        if (row.withdrawn) {
            throw Problem.conflict("withdrawn", "The case went on without this callback.", List.of());
        }
        return new Held(row.complaint, row.organization, followup, callback);
    }

    /** @throws Problem 404 when there is none, or not in the caller's organisation */
    CallbackRow row(long n) {
        var row = rows.findById(n);
        if (row == null || row.organization == null || !caller.belongsTo(row.organization)) {
            throw Problem.notFound();
        }
        return row;
    }

    /** The open callback, which this caller took and nobody has taken since. @throws Problem 409 otherwise */
    Callback.Claimed claimed(Held held) {
        if (held.callback() instanceof Callback.Claimed claimed && claimed.heldBy(caller.staff())) {
            return claimed;
        }
        throw refusal(held);
    }

    /** Why this caller cannot do what was asked, and what can be done instead. */
    Problem refusal(Held held) {
        return switch (held.callback()) {
            case Callback.Scheduled _ ->
                held.followup().queues(held.callback())
                        ? Problem.conflict("not-claimed", "Claim the callback first.", List.of("claim"))
                        : Problem.conflict("answered", "The customer has answered by link.", List.of());
            case Callback.Claimed claimed ->
                claimed.leased(leases.now())
                        ? Problem.conflict("claimed", "Another caller has this callback.", List.of())
                        : Problem.conflict("not-claimed", "Claim the callback first.", List.of("claim"));
            case Callback.Completed _ ->
                Problem.conflict("completed", "The customer was reached and has answered.", List.of());
            case Callback.Unreached _ ->
                Problem.conflict("unreached", "All attempts there are have been made.", List.of());
        };
    }
}
