package io.redress.procedure.category;

import java.util.List;

/**
 * A category that a text points to.
 *
 * @param score its share of all that was found, above 0 and at most 1
 * @param terms the phrases of the vocabulary that were found, as the file writes them
 */
public record Match(String category, double score, List<String> terms) {
    public Match {
        terms = List.copyOf(terms);
    }
}
