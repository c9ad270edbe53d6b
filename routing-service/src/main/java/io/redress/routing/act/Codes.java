package io.redress.routing.act;

import io.redress.procedure.Procedure;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;

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

    Codes result(String field, String code) {
        return among("results", procedure.vocabularies().results().keySet(), field, code);
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
