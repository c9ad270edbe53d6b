package io.redress.intake.history;

import java.util.List;

/**
 * What is known of a customer besides one complaint.
 *
 * @param earlier their other complaints, newest first
 * @param duplicates those that are open and about the same matter
 */
public record KnownCustomer(History history, List<EarlierComplaint> earlier, List<EarlierComplaint> duplicates) {

    /** An anonymous or erased complaint's. */
    static final KnownCustomer NOBODY = new KnownCustomer(new History(0, 0), List.of(), List.of());
}
