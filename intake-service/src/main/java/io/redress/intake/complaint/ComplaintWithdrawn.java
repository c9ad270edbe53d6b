package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

/** The customer wants the complaint to go no further. Routing decides whether the case ends with it. */
@FactType("redress.complaint.withdrawn.v1")
public record ComplaintWithdrawn(Texts words) implements ComplaintFact {

    public record Texts(WordsRef reason) {}
}
