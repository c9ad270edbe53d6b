package io.redress.intake.registration;

import io.redress.procedure.Procedure;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a complaint is about: as it says itself, else as its text tells.
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
        return procedure.classify(text).stream()
                .findFirst()
                .map(match -> new CategoryOf(match.category(), "text", match.terms()))
                .orElseGet(() -> new CategoryOf(null, "none", null));
    }
}
