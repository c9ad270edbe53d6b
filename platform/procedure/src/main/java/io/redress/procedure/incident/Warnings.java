package io.redress.procedure.incident;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.Same;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Early warnings.
 *
 * @param levels lightest first
 * @param rules all that hold
 */
public record Warnings(Map<String, Level> levels, Map<String, Rule> rules) {

    public static final Warnings NONE = new Warnings(Map.of(), Map.of());

    /** @param recipients positions */
    public record Level(String code, Text name, List<String> recipients) {
        public Level {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * @param count complaints that agree in {@code same}, the new one included; 0 in the file means 1
     * @param within null where one is enough
     * @param when complaints that count; null means all
     */
    public record Rule(
            String code,
            String level,
            int count,
            @Nullable Term within,
            List<Same> same,
            @Nullable String when,
            Text reason) {
        public Rule {
            count = count == 0 ? 1 : count;
            same = Codes.list(same);
            if (count > 1 && within == null) {
                throw new IllegalArgumentException("counting more than one needs within");
            }
        }
    }

    public Warnings {
        levels = Codes.ordered(levels);
        rules = Codes.ordered(rules);
    }
}
