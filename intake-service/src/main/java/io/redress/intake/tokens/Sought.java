package io.redress.intake.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a member of staff seeks: words, all of which a complaint must have, in whatever was said about it, or be called by.
 *
 * @param words in order; empty when the text says nothing, and then nothing is found
 */
public record Sought(List<Word> words) {

    /**
     * One of them.
     *
     * @param reference as a reference would be written
     * @param query for a column of {@code tsvector}: every piece of the word
     */
    public record Word(String reference, String query) {}

    public static Sought of(String text) {
        return new Sought(Arrays.stream(text.strip().split("[\\s\\u3000,,、;;]+"))
                .filter(word -> !Tokens.sought(word).isEmpty())
                .map(word -> new Word(word.toUpperCase(Locale.ROOT), query(word)))
                .distinct()
                .toList());
    }

    private static String query(String word) {
        return Tokens.sought(word).stream().map(Sought::quoted).collect(Collectors.joining(" & "));
    }

    private static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Masked: it may be somebody's name. */
    @Override
    public String toString() {
        return "Sought[%d]".formatted(words.size());
    }
}
