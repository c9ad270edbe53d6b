package io.redress.procedure.category;

import java.util.List;
import java.util.function.Function;

/**
 * How well texts are classified, measured on texts whose category is known.
 *
 * @param texts measured
 * @param decided without asking a person
 * @param right of these
 * @param known whose best match is the right one, decided or not
 */
public record Quality(int texts, int decided, int right, int known) {

    /** A text with the category it is about. */
    public record Labelled(String category, String text) {}

    /** @param classify gives matches, best first */
    public static Quality of(
            List<Labelled> texts, Function<String, List<Match>> classify, Classification classification) {
        int decided = 0;
        int right = 0;
        int known = 0;
        for (Labelled labelled : texts) {
            List<Match> matches = classify.apply(labelled.text());
            boolean isRight =
                    !matches.isEmpty() && matches.getFirst().category().equals(labelled.category());
            boolean isDecided = classification.certainty(matches) == Classification.Certainty.CERTAIN;
            decided += isDecided ? 1 : 0;
            right += isDecided && isRight ? 1 : 0;
            known += isRight ? 1 : 0;
        }
        return new Quality(texts.size(), decided, right, known);
    }

    /** Share of the decided that are right; 1 when nothing was decided. */
    public double precision() {
        return decided == 0 ? 1 : (double) right / decided;
    }

    /** Share of all that are decided and right. */
    public double recall() {
        return texts == 0 ? 1 : (double) right / texts;
    }

    /** Share of all whose best match is right, as a person who is asked sees it first. */
    public double firstGuess() {
        return texts == 0 ? 1 : (double) known / texts;
    }
}
