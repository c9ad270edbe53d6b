package io.redress.procedure.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;

import java.util.List;
import java.util.Map;

/**
 * How severe complaints are.
 *
 * @param levels lightest first
 * @param otherwise the level when no rule holds
 */
public record Severity(
        Map<String, Text> levels, @JsonProperty("default") String otherwise, List<Rule> rules) {

    public record Rule(String id, String when, String severity) {}

    public Severity {
        levels = Codes.ordered(levels);
        rules = Codes.list(rules);
    }
}
