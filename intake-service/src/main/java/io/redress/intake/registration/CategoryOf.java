package io.redress.intake.registration;

import io.redress.procedure.Procedure;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a complaint is about: as it says itself, else as its text tells. A text that points nowhere, or not clearly enough for the file, decides
 * nothing: a person is asked.
 *
 * @param by {@code given}, {@code text} or {@code none}
 */
record CategoryOf(
        @Nullable String code, String by, @Nullable List<String> terms) {

    static CategoryOf of(Registration body, Procedure procedure) {
        if (body.category() != null) {
            return new CategoryOf(body.category(), "given", null);
        }
        var text = body.summary() == null ? body.description() : body.summary() + "\n" + body.description();
        var matches = procedure.classify(text);
        return switch (procedure.classification().certainty(matches)) {
            case CERTAIN ->
                new CategoryOf(
                        matches.getFirst().category(),
                        "text",
                        matches.getFirst().terms());
            case ASK_A_PERSON, NOTHING_FOUND -> new CategoryOf(null, "none", null);
        };
    }
}
