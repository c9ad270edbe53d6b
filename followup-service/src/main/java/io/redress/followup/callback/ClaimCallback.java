package io.redress.followup.callback;

import io.redress.followup.round.Callback;
import io.redress.followup.round.FollowupFact.CallbackClaimed;
import io.redress.followup.round.Followups;
import io.redress.runtime.identity.Caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a callback from the queue for a time; the holder may prolong it. */
@ApplicationScoped
class ClaimCallback {

    private final Callbacks callbacks;
    private final Followups followups;
    private final Leases leases;
    private final Caller caller;

    ClaimCallback(Callbacks callbacks, Followups followups, Leases leases, Caller caller) {
        this.callbacks = callbacks;
        this.followups = followups;
        this.leases = leases;
        this.caller = caller;
    }

    @Transactional
    void claim(long n) {
        var held = callbacks.open(n);
        if (!mayBeTaken(held)) {
            throw callbacks.refusal(held);
        }
        var fact = new CallbackClaimed(n, caller.staff(), leases.end());
        followups.record(held.complaint(), held.organization(), Actors.of(caller), fact);
    }

    private boolean mayBeTaken(Held held) {
        return switch (held.callback()) {
            case Callback.Scheduled scheduled -> held.followup().queues(scheduled);
            case Callback.Claimed claimed -> claimed.heldBy(caller.staff()) || isFreeAgain(held, claimed);
            case Callback.Completed _, Callback.Unreached _ -> false;
        };
    }

    /** Nobody begins a call anew whose round was answered by link meanwhile. */
    private boolean isFreeAgain(Held held, Callback.Claimed claimed) {
        return !claimed.leased(leases.now()) && !held.followup().answered(held.round());
    }
}
