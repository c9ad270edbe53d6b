package io.redress.routing.act;

import io.redress.procedure.Procedure;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the codes of one request against the procedure's lists, and names all that are wrong at once. */
final class Codes {

    private final Procedure procedure;
    private final List<Violation> violations = new ArrayList<>();

    Codes(Procedure procedure) {
        this.procedure = procedure;
    }

    Codes means(String field, List<String> codes) {
        var known = procedure.vocabularies().means().keySet();
        for (var i = 0; i < codes.size(); i++) {
            among("means", known, "%s[%d]".formatted(field, i), codes.get(i));
        }
        return this;
    }

    Codes papers(String field, List<String> codes) {
        var known = procedure.vocabularies().papers().keySet();
        for (var i = 0; i < codes.size(); i++) {
            among("papers", known, "%s[%d]".formatted(field, i), codes.get(i));
        }
        return this;
    }

    Codes cause(String field, String code) {
        return among("causes", procedure.vocabularies().allCauses().keySet(), field, code);
    }

    Codes party(String field, String code) {
        return among("parties", procedure.steps().tasks().parties().keySet(), field, code);
    }

    Codes result(String field, String code) {
        return among("results", procedure.vocabularies().results().keySet(), field, code);
    }

    Codes pauseReason(String field, String code) {
        return among("pauseReasons", procedure.vocabularies().pauseReasons().keySet(), field, code);
    }

    Codes department(String field, @Nullable String code) {
        return code == null
                ? this
                : among("departments", procedure.departments().keySet(), field, code);
    }

    Codes severity(String field, @Nullable String code) {
        return code == null ? this : among("severities", procedure.severities().keySet(), field, code);
    }

    Codes nature(String field, @Nullable String code) {
        return code == null
                ? this
                : among("natures", procedure.vocabularies().natures().keySet(), field, code);
    }

    Codes category(String field, @Nullable String code) {
        if (code != null && procedure.categories().find(code).isEmpty()) {
            violations.add(new Violation(field, "is not among the procedure's categories").with("rule", "categories"));
        }
        return this;
    }

    Codes body(String field, String code) {
        return among("bodies", procedure.bodies().keySet(), field, code);
    }

    /** A moment that somebody names lies ahead. */
    Codes future(String field, @Nullable Instant moment, Instant now) {
        if (moment != null && !moment.isAfter(now)) {
            violations.add(new Violation(field, "must lie in the future").with("rule", "future"));
        }
        return this;
    }

    Codes violatingIfAny(@Nullable Violation violation) {
        return violation == null ? this : violating(violation);
    }

    Codes violating(List<Violation> more) {
        violations.addAll(more);
        return this;
    }

    Codes violating(Violation violation) {
        violations.add(violation);
        return this;
    }

    /** @throws Problem 422 with everything that was found */
    void check() {
        if (!violations.isEmpty()) {
            throw Problem.unprocessable("procedure", null, violations.toArray(Violation[]::new));
        }
    }

    private Codes among(String list, Set<String> known, String field, String code) {
        if (!known.contains(code) && !procedure.vocabularies().open().contains(list)) {
            violations.add(new Violation(field, "is not among the procedure's " + list).with("rule", list));
        }
        return this;
    }
}
