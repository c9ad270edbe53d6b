package io.redress.procedure.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the categories whose phrases occur in a text, word for word. A phrase weighs as many pieces as it has, so that a
 * long one says more than a short one, times what the file says of it; what points to a branch strengthens the finer
 * categories that were found beneath it; ties keep the order of the file. Immutable and thread-safe.
 */
public final class Classifier {

    /** No text points to more than a few categories; the rest would be noise. */
    private static final int MOST = 10;

    private final Phrasebook<String> phrases = new Phrasebook<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, BigDecimal> weights;

    public Classifier(Categories categories) {
        this(categories, Classification.NONE);
    }

    public Classifier(Categories categories, Classification classification) {
        this.weights = classification.weights();
        for (Category category : categories.all()) {
            order.add(category.code());
            category.terms().zhCN().forEach(term -> phrases.add(category.code(), term));
            category.terms().en().forEach(term -> phrases.add(category.code(), term));
        }
    }

    /** A phrase must leave at least two Chinese characters or one word after cutting. */
    public static boolean isUsable(String term) {
        return Tokens.of(term).stream().anyMatch(token -> token.length() > 1);
    }

    /** Best first. */
    public List<Match> classify(String text) {
        Map<String, Set<Phrasebook.Phrase<String>>> found = phrases.find(text);
        Map<String, Double> scores = new HashMap<>();
        found.keySet().forEach(category -> scores.put(category, score(category, found)));
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        return found.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Set<Phrasebook.Phrase<String>>>>comparingDouble(
                                entry -> -scores.getOrDefault(entry.getKey(), 0.0))
                        .thenComparingInt(entry -> order.indexOf(entry.getKey())))
                .limit(MOST)
                .map(entry -> match(entry.getKey(), scores.getOrDefault(entry.getKey(), 0.0) / all, entry.getValue()))
                .toList();
    }

    private static Match match(String category, double share, Set<Phrasebook.Phrase<String>> phrases) {
        List<String> terms = phrases.stream().map(Phrasebook.Phrase::written).toList();
        return new Match(category, Math.round(share * 1000) / 1000.0, terms);
    }

    /** Its own phrases and those of the branches above it. */
    private double score(String category, Map<String, Set<Phrasebook.Phrase<String>>> found) {
        return found.entrySet().stream()
                .filter(entry -> category.equals(entry.getKey()) || category.startsWith(entry.getKey() + "/"))
                .flatMap(entry -> entry.getValue().stream())
                .mapToDouble(this::weight)
                .sum();
    }

    private double weight(Phrasebook.Phrase<String> phrase) {
        BigDecimal own = weights.get(phrase.written());
        return phrase.tokens().size() * (own == null ? 1.0 : own.doubleValue());
    }
}
