package io.redress.procedure.category;

import io.redress.procedure.vocabulary.Codes;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * When the category found in a text is certain enough to be taken without asking a person.
 *
 * @param askBelow smallest share of the score that the best match must have; null means {@value #USUAL}
 * @param lead by how much it must lead the next; null means any lead
 * @param weights of single phrases, as the file writes them; 1 for all others
 */
public record Classification(
        @Nullable BigDecimal askBelow, @Nullable BigDecimal lead, Map<String, BigDecimal> weights) {

    static final double USUAL = 0.5;

    /** For a file that says nothing. */
    public static final Classification NONE = new Classification(null, null, Map.of());

    public Classification {
        weights = Codes.ordered(weights);
    }

    /** @param matches best first */
    public Certainty certainty(List<Match> matches) {
        if (matches.isEmpty()) {
            return Certainty.NOTHING_FOUND;
        }
        double best = matches.getFirst().score();
        boolean strong = best >= (askBelow == null ? USUAL : askBelow.doubleValue());
        boolean ahead =
                lead == null || matches.size() == 1 || best - matches.get(1).score() >= lead.doubleValue();
        return strong && ahead ? Certainty.CERTAIN : Certainty.ASK_A_PERSON;
    }

    /** What to do with the best match. */
    public enum Certainty {
        CERTAIN,
        ASK_A_PERSON,
        NOTHING_FOUND
    }
}
