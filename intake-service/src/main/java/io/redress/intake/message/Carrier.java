package io.redress.intake.message;

/** What takes messages out of the house. */
interface Carrier {

    /** Must not throw: what goes wrong is an outcome. Not called inside a transaction. */
    Outcome carry(Letter letter);

    /** Whether anything leaves the house: if not, sending is no more than a row, written with the rest. */
    boolean leavesTheHouse();

    /** Whether a letter may be handed over again when nobody knows if the first time arrived. */
    boolean takesTwiceAsOnce();
}
