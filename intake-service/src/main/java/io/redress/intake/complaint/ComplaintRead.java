package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;

import java.util.List;

/**
 * Contact data or raw words have been revealed.
 *
 * @param by staff number of the reader
 * @param asked service that knew the relation and asked
 * @param fields what was revealed
 */
@FactType("redress.complaint.read.v1")
public record ComplaintRead(String by, String asked, List<String> fields, Texts words) implements ComplaintFact {

    public record Texts(WordsRef reason) {}
}
