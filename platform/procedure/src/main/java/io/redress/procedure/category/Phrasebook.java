package io.redress.procedure.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases looked up in a text word for word, by their first piece while walking through it once, which needs neither an
 * index nor a background thread.
 *
 * @param <T> what a phrase stands for
 */
final class Phrasebook<T> {

    /** @param written as the file writes it */
    record Phrase<T>(T of, String written, List<String> tokens) {}

    private final Map<String, List<Phrase<T>>> byFirstToken = new HashMap<>();

    void add(T of, String term) {
        List<String> tokens = Tokens.of(term);
        if (!tokens.isEmpty()) {
            byFirstToken
                    .computeIfAbsent(tokens.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase<>(of, term, tokens));
        }
    }

    /** What was found, each with its phrases, in the order of the text. */
    Map<T, Set<Phrase<T>>> find(String text) {
        List<String> tokens = Tokens.of(text);
        Map<T, Set<Phrase<T>>> found = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Phrase<T> phrase : byFirstToken.getOrDefault(tokens.get(at), List.of())) {
                int end = at + phrase.tokens().size();
                if (end <= tokens.size() && tokens.subList(at, end).equals(phrase.tokens())) {
                    found.computeIfAbsent(phrase.of(), of -> new LinkedHashSet<>())
                            .add(phrase);
                }
            }
        }
        return found;
    }
}
