package io.redress.procedure.condition;

import io.redress.procedure.vocabulary.Vocabularies;

import java.util.Map;

/**
 * What a condition needs of its file besides its own text.
 *
 * @param absentAttributes every declared attribute's variable with its value when a complaint has none
 * @param causes by code, at any depth
 */
record Surroundings(Map<String, Object> absentAttributes, Map<String, Vocabularies.FoundCause> causes) {

    Surroundings {
        absentAttributes = Map.copyOf(absentAttributes);
        causes = Map.copyOf(causes);
    }

    String sideOf(String cause) {
        Vocabularies.FoundCause found = causes.get(cause);
        return found == null ? "" : found.side().code();
    }

    /** A path of a category, or a cause of the tree, and what lies beneath it. */
    boolean isWithin(String code, String branch) {
        if (code.equals(branch) || code.startsWith(branch + "/")) {
            return true;
        }
        Vocabularies.FoundCause cause = causes.get(code);
        return cause != null && cause.path().contains(branch);
    }
}
