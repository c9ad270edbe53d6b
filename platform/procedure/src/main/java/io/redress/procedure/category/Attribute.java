package io.redress.procedure.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A further field that a category asks for.
 *
 * @param values the codes, for type code
 * @param ask the question put to the customer; null means its name
 * @param by who gives it; null means anyone
 */
public record Attribute(
        String code,
        Text name,
        Type type,
        boolean required,
        Map<String, Text> values,
        @Nullable Text ask,
        @Nullable By by) {

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

    /** Who gives a field. */
    public enum By {
        @JsonProperty("anyone")
        ANYONE,
        /** Not asked of a customer. */
        @JsonProperty("staff")
        STAFF
    }

    public Attribute {
        values = Codes.ordered(values);
    }

    /** One that anyone may give, asked for by its name. */
    public Attribute(String code, Text name, Type type, boolean required, Map<String, Text> values) {
        this(code, name, type, required, values, null, null);
    }

    public boolean isForStaff() {
        return by == By.STAFF;
    }
}
