package io.redress.procedure.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which nature complaints have; the codes stand in the vocabularies.
 *
 * @param otherwise when no rule holds; null means none
 * @param rules at registration, the first that holds
 * @param changes later, the first that holds
 */
public record Nature(@JsonProperty("default") @Nullable String otherwise, List<Rule> rules, List<Change> changes) {

    public static final Nature NONE = new Nature(null, List.of(), List.of());

    public record Rule(
            String id, String when, String nature, @Nullable Text reason) {}

    /** @param when null means whenever the fact comes */
    public record Change(
            String id,
            List<Occasion> on,
            @Nullable String when,
            String nature,
            @Nullable Text reason) {
        public Change {
            on = List.copyOf(on);
        }
    }

    public Nature {
        rules = Codes.list(rules);
        changes = Codes.list(changes);
    }
}
