package io.redress.procedure.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;

import java.util.Map;

/**
 * A further field that a category asks for.
 *
 * @param values the codes, for type code
 */
public record Attribute(String code, Text name, Type type, boolean required, Map<String, Text> values) {

    public enum Type {
        @JsonProperty("code")
        CODE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("money")
        MONEY,
        @JsonProperty("boolean")
        BOOLEAN,
        /** {@code 2026-09-30} */
        @JsonProperty("date")
        DATE,
        /** The customer's words: no fact, and not for conditions. */
        @JsonProperty("text")
        TEXT
    }

    public Attribute {
        values = Codes.ordered(values);
    }
}
