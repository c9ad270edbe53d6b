package io.redress.routing.desk;

import io.redress.procedure.Procedure;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.Moves;
import io.redress.routing.clock.ClockRules;

import java.time.Instant;

/**
 * A case that somebody is working on, locked and up to date.
 *
 * @param at the moment from which what is recorded counts
 */
public record Worked(Case kase, Procedure procedure, Instant at) {

    /** The same after a fact. */
    public Worked then(Case after) {
        return new Worked(after, procedure, at);
    }

    public Moves moves() {
        return new Moves(kase, at, new ClockRules(procedure));
    }
}
