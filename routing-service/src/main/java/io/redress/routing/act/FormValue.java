package io.redress.routing.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.redress.runtime.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field of a reply's form.
 *
 * @param value a text, a number or a mark
 */
@Schema(implementation = Object.class, description = "A text of at most 4,000 characters, a number, or true or false.")
record FormValue(@JsonValue Object value) {

    private static final int LONGEST = 4_000;

    @JsonCreator
    static FormValue of(Object value) {
        return switch (value) {
            case String text when text.codePointCount(0, text.length()) <= LONGEST -> new FormValue(text);
            case Boolean _, Number _ -> new FormValue(value);
            default ->
                throw Problem.badRequest(
                        "form", "must hold texts of at most %d characters, numbers and booleans".formatted(LONGEST));
        };
    }

    /** Masked: somebody's words. */
    @Override
    public String toString() {
        return "FormValue";
    }
}
