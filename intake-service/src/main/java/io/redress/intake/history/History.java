package io.redress.intake.history;

/**
 * How often the same customer has complained before and since.
 *
 * @param complaints all others of theirs, of which no more than the newest 200 are counted
 * @param open those of them that are not closed, withdrawn, returned or referred
 */
public record History(int complaints, int open) {}
