package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

/** The customer wants others to look at the outcome. Routing decides whether the procedure grants it. */
@FactType("redress.complaint.appealed.v1")
public record ComplaintAppealed(Texts words) implements ComplaintFact {

    public record Texts(WordsRef text) {}
}
