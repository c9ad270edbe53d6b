package io.redress.followup.callback;

import io.redress.followup.matter.Matter;
import io.redress.followup.matter.Matters;
import io.redress.followup.round.Callback;
import io.redress.followup.round.Followup;
import io.redress.followup.round.Projection;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the rows of the queue as the follow-up of their complaint has it. */
@ApplicationScoped
public class Queue implements Projection {

    private final CallbackRows rows;
    private final Matters matters;

    Queue(CallbackRows rows, Matters matters) {
        this.rows = rows;
        this.matters = matters;
    }

    @Override
    public void show(UUID complaint, String organization, Followup followup) {
        for (var callback : followup.callbacks()) {
            var known = rows.findById(callback.order().n());
            if (known == null) {
                rows.persist(shown(complaint, organization, followup, callback));
            } else {
                known.show(followup, callback);
            }
        }
        // What follows in this transaction asks the table by SQL.
        rows.flush();
    }

    private CallbackRow shown(UUID complaint, String organization, Followup followup, Callback callback) {
        var customer = matters.find(complaint).flatMap(Matter::customer).orElse(null);
        var row = new CallbackRow(callback.order().n(), complaint, organization, customer);
        row.show(followup, callback);
        return row;
    }

    /** Whom the calls are about, which a call that healing has brought back could not say. */
    public void concerns(UUID complaint, UUID customer) {
        rows.concern(complaint, customer);
    }

    /** A newer round has begun: nobody asks about the older ones any more. */
    public void withdrawBefore(UUID complaint, int round) {
        rows.withdrawBefore(complaint, round);
    }

    /** Nobody is to be asked any more. */
    public void withdraw(UUID complaint) {
        rows.withdraw(complaint);
    }
}
