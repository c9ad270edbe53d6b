package io.redress.procedure.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A text without what does not change its meaning: case, width, spaces and invisible characters. Each remaining character
 * knows where it was written, so that what is found can be shown.
 */
final class Folded {

    private final String original;
    private final String text;
    private final int[] from;
    private final int[] to;

    /** A stretch of the original, {@code from} included, {@code to} not. */
    record Span(int from, int to) {}

    private Folded(String original, String text, int[] from, int[] to) {
        this.original = original;
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        for (int at = 0; at < original.length(); ) {
            int character = original.codePointAt(at);
            int next = at + Character.charCount(character);
            String folded = fold(character);
            text.append(folded);
            places.addAll(Collections.nCopies(folded.length(), new Span(at, next)));
            at = next;
        }
        return new Folded(
                original,
                text.toString(),
                places.stream().mapToInt(Span::from).toArray(),
                places.stream().mapToInt(Span::to).toArray());
    }

    private static String fold(int character) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT) {
            return "";
        }
        String wide = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return wide.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    String original() {
        return original;
    }

    /** Every place of a phrase; letters and digits at its ends must not go on beyond them. */
    Stream<Span> find(String phrase) {
        String wanted = of(phrase).text;
        return wanted.isEmpty()
                ? Stream.of()
                : Stream.iterate(text.indexOf(wanted), at -> at >= 0, at -> text.indexOf(wanted, at + 1))
                        .map(at -> new Span(from[at], to[at + wanted.length() - 1]))
                        .filter(this::isWhole);
    }

    private boolean isWhole(Span span) {
        return !(span.from() > 0 && isWord(span.from() - 1) && isWord(span.from()))
                && !(span.to() < original.length() && isWord(span.to() - 1) && isWord(span.to()));
    }

    /** Chinese is written without gaps between its words: there every place is a whole one. */
    private boolean isWord(int at) {
        char character = original.charAt(at);
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
