package io.redress.followup.survey;

import io.redress.followup.matter.Matter;
import io.redress.procedure.Procedure;

import java.time.Instant;

/**
 * A resolution that a customer may be asked about by link.
 *
 * @param validUntil domain time at which the link stops working
 */
record Survey(Matter matter, Procedure procedure, int round, Instant validUntil, State state) {

    /** What can be done with the link. */
    enum State {
        OPEN,
        ANSWERED,
        EXPIRED
    }
}
