package io.redress.procedure.clock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.redress.procedure.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * Another end of a clock than its term: {@code source.deadline}, {@code attributes.wantedBy}, or a term.
 *
 * @param term null for a date that the complaint brings
 * @param attribute field of type date; null for the others
 */
public record Limit(@Nullable Term term, @Nullable String attribute) {

    private static final String SOURCE = "source.deadline";
    private static final String ATTRIBUTE = "attributes.";

    @JsonCreator
    public static Limit parse(String text) {
        if (text.equals(SOURCE)) {
            return new Limit(null, null);
        }
        return text.startsWith(ATTRIBUTE)
                ? new Limit(null, text.substring(ATTRIBUTE.length()))
                : new Limit(Term.parse(text), null);
    }

    /** The deadline of the public body that transferred the complaint. */
    public boolean isSourceDeadline() {
        return term == null && attribute == null;
    }

    @JsonValue
    @Override
    public String toString() {
        return term != null ? term.toString() : attribute == null ? SOURCE : ATTRIBUTE + attribute;
    }
}
