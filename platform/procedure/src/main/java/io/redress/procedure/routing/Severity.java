package io.redress.procedure.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * How severe complaints are.
 *
 * @param levels lightest first
 * @param otherwise the level when no rule holds
 * @param rules at registration, the first that holds
 * @param changes later, the first that holds
 */
public record Severity(
        Map<String, Text> levels, @JsonProperty("default") String otherwise, List<Rule> rules, List<Change> changes) {

    public record Rule(
            String id,
            String when,
            String severity,
            @Nullable Text reason) {}

    /** @param when null means whenever the fact comes */
    public record Change(
            String id,
            List<Occasion> on,
            @Nullable String when,
            String severity,
            @Nullable Text reason) {
        public Change {
            on = List.copyOf(on);
        }
    }

    public Severity {
        levels = Codes.ordered(levels);
        rules = Codes.list(rules);
        changes = Codes.list(changes);
    }
}
