package io.redress.runtime.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.runtime.inbox.Parking.Parked;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** An operator's attempt at the parked records of one stream. */
@ApplicationScoped
class Retry {

    private final Inbox inbox;
    private final Parking parking;

    Retry(Inbox inbox, Parking parking) {
        this.inbox = inbox;
        this.parking = parking;
    }

    /** Takes in what is parked of the record's stream, in the stream's order, each in a transaction of its own, until one fails again. */
    Optional<Outcome> of(long n) {
        return parking.find(n).map(parked -> {
            var waiting = parking.streamOf(parked);
            var taken = 0;
            while (taken < waiting.size() && taken(waiting.get(taken))) {
                taken++;
            }
            return new Outcome(taken, waiting.size() - taken);
        });
    }

    private boolean taken(Parked parked) {
        try {
            QuarkusTransaction.requiringNew().timeout(60).run(() -> {
                if (parking.release(parked)) {
                    inbox.takeParked(parked.record());
                }
            });
            return true;
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> parking.note(parked, Inbox.reason(e)));
            return false;
        }
    }

    /** How many records were taken in, and how many of their stream are parked still. */
    record Outcome(int taken, int left) {}
}
