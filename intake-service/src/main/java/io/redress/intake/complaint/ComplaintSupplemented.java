package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The customer has added to the complaint. Never refused because this service's view is old: routing decides its effect.
 *
 * @param attributes coded fields of the category; null when none came
 * @param papers handed in with it
 */
@FactType("redress.complaint.supplemented.v1")
public record ComplaintSupplemented(@Nullable Map<String, Object> attributes, List<String> papers, Texts words)
        implements ComplaintFact {

    /** @param attributes those of the category's fields that are words, as one JSON text */
    public record Texts(WordsRef text, @Nullable WordsRef attributes) {}
}
