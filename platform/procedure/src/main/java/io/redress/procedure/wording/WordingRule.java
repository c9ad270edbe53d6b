package io.redress.procedure.wording;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.category.Phrases;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What must not be written.
 *
 * @param in where it applies; none means everywhere
 * @param phrases compared without regard to case, width and spaces
 * @param pattern regular expression, besides the phrases; null for none
 * @param strength null means hard
 * @param when cases it is for; null means all
 * @param reason told to the writer
 * @param instead what to write
 */
public record WordingRule(
        String code,
        List<Use> in,
        @Nullable Phrases phrases,
        @Nullable String pattern,
        @Nullable Strength strength,
        @Nullable String when,
        Text reason,
        Text instead) {

    public enum Strength {
        /** The text is refused. */
        @JsonProperty("hard")
        HARD,
        /** The writer is told. */
        @JsonProperty("soft")
        SOFT
    }

    public WordingRule {
        in = Codes.list(in);
        if (phrases == null && pattern == null) {
            throw new IllegalArgumentException("a wording rule needs phrases or a pattern");
        }
        if (pattern != null) {
            Pattern.compile(pattern);
        }
    }

    public boolean isHard() {
        return strength != Strength.SOFT;
    }

    public boolean appliesTo(Use use) {
        return in.isEmpty() || in.contains(use);
    }
}
