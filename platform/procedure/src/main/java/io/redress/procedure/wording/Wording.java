package io.redress.procedure.wording;

import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * @param rules by code; all apply
 * @param phrases by situation, offered while writing
 */
public record Wording(Map<String, WordingRule> rules, Map<String, Situation> phrases) {

    /** For a file that says nothing. */
    public static final Wording NONE = new Wording(Map.of(), Map.of());

    /** @param when cases the phrases are offered for; null means all */
    public record Situation(
            String code, Text name, @Nullable String when, List<Text> says) {
        public Situation {
            says = List.copyOf(says);
        }
    }

    public Wording {
        rules = Codes.ordered(rules);
        phrases = Codes.ordered(phrases);
    }
}
