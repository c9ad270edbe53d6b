package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

/** The customer has said something that changes nothing of the complaint; whoever answers for the case reads it. */
@FactType("redress.complaint.message-received.v1")
public record ComplaintMessageReceived(Texts words) implements ComplaintFact {

    public record Texts(WordsRef text) {}
}
