package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

/**
 * The customer has said which alternative of the proposal it is to be, or none. Never refused here: routing decides its effect.
 *
 * @param alternative from 1; null when refused
 * @param refused true or absent
 */
@FactType("redress.complaint.chosen.v1")
public record ComplaintChosen(
        @Nullable Integer alternative,
        @Nullable Boolean refused,
        @Nullable Texts words) implements ComplaintFact {

    public record Texts(@Nullable WordsRef reason) {}
}
