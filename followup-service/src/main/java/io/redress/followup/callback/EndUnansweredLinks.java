package io.redress.followup.callback;

import io.redress.followup.round.FollowupFact.CallbackUnreached;
import io.redress.followup.round.Followups;
import io.redress.runtime.journal.Actor;

import java.time.Clock;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A link that nobody used while it worked ends its round as not reached; giving it out was the one attempt. */
@ApplicationScoped
class EndUnansweredLinks {

    private static final int ONE_ATTEMPT = 1;

    private final Followups followups;
    private final Clock clock;

    EndUnansweredLinks(Followups followups, Clock clock) {
        this.followups = followups;
        this.clock = clock;
    }

    /** Does nothing when the customer, or another replica's timer, was faster. */
    @Transactional
    void end(UUID complaint, String organization, long n) {
        var followup = followups.locked(complaint);
        followup.callback(n).filter(followup::awaitsLink).ifPresent(callback -> {
            var due = callback.order().dueAt();
            if (!due.isAfter(clock.instant())) {
                var fact = new CallbackUnreached(n, callback.order().round(), ONE_ATTEMPT);
                followups.record(complaint, organization, due, Actor.SUITE, fact);
            }
        });
    }
}
