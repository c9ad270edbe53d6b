package io.redress.procedure.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the categories whose phrases occur in a text, word for word. A phrase weighs as many pieces as it has, so that a
 * long one says more than a short one, and what points to a branch strengthens the finer categories that were found
 * beneath it; ties keep the order of the file. Immutable and thread-safe.
 *
 * <p>The phrases are looked up by their first piece while walking through the text once, which needs neither an index
 * nor a background thread.
 */
public final class Classifier {

    /** No text points to more than a few categories; the rest would be noise. */
    private static final int MOST = 10;

    private record Phrase(String category, String written, List<String> tokens) {}

    private final Map<String, List<Phrase>> byFirstToken = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    public Classifier(Categories categories) {
        for (Category category : categories.all()) {
            order.add(category.code());
            category.terms().zhCN().forEach(term -> register(category, term));
            category.terms().en().forEach(term -> register(category, term));
        }
    }

    /** A phrase must leave at least two Chinese characters or one word after cutting. */
    public static boolean isUsable(String term) {
        return Tokens.of(term).stream().anyMatch(token -> token.length() > 1);
    }

    /** Best first. */
    public List<Match> classify(String text) {
        Map<String, Set<Phrase>> found = find(Tokens.of(text));
        Map<String, Integer> weights = new HashMap<>();
        found.keySet().forEach(category -> weights.put(category, weight(category, found)));
        double all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return found.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Set<Phrase>>>comparingInt(
                                entry -> -weights.getOrDefault(entry.getKey(), 0))
                        .thenComparingInt(entry -> order.indexOf(entry.getKey())))
                .limit(MOST)
                .map(entry -> match(entry.getKey(), weights.getOrDefault(entry.getKey(), 0) / all, entry.getValue()))
                .toList();
    }

    private static Match match(String category, double share, Set<Phrase> phrases) {
        List<String> terms = phrases.stream().map(Phrase::written).toList();
        return new Match(category, Math.round(share * 1000) / 1000.0, terms);
    }

    private void register(Category category, String term) {
        List<String> tokens = Tokens.of(term);
        if (!tokens.isEmpty()) {
            byFirstToken
                    .computeIfAbsent(tokens.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(category.code(), term, tokens));
        }
    }

    private Map<String, Set<Phrase>> find(List<String> text) {
        Map<String, Set<Phrase>> found = new LinkedHashMap<>();
        for (int at = 0; at < text.size(); at++) {
            for (Phrase phrase : byFirstToken.getOrDefault(text.get(at), List.of())) {
                int end = at + phrase.tokens().size();
                if (end <= text.size() && text.subList(at, end).equals(phrase.tokens())) {
                    found.computeIfAbsent(phrase.category(), category -> new LinkedHashSet<>())
                            .add(phrase);
                }
            }
        }
        return found;
    }

    /** Its own phrases and those of the branches above it. */
    private static int weight(String category, Map<String, Set<Phrase>> found) {
        return found.entrySet().stream()
                .filter(entry -> category.equals(entry.getKey()) || category.startsWith(entry.getKey() + "/"))
                .flatMap(entry -> entry.getValue().stream())
                .mapToInt(phrase -> phrase.tokens().size())
                .sum();
    }
}
