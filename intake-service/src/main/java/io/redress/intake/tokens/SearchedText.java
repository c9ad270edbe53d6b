package io.redress.intake.tokens;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was said at one time, as the row keeps it.
 *
 * @param id of the words; of the description, when several were said together
 */
public record SearchedText(UUID id, UUID complaint, Set<String> tokens) {

    public static SearchedText of(UUID id, UUID complaint, List<String> texts) {
        var tokens = new LinkedHashSet<String>();
        texts.forEach(text -> tokens.addAll(Tokens.of(text)));
        return new SearchedText(id, complaint, tokens);
    }

    /** Masked: pieces of somebody's words. */
    @Override
    public String toString() {
        return "SearchedText[%s]".formatted(id);
    }
}
