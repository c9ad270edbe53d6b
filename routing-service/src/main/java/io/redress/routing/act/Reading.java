package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.procedure.wording.WordingChecks.Found;
import io.redress.routing.desk.Worked;
import io.redress.routing.worklist.CaseView.Advice;
import io.redress.routing.worklist.Language;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what somebody wrote in one act against the file's wording rules. Hard ones refuse the act and name every place at once; soft ones are
 * told with its answer. What was written is never repeated: it may hold what is somebody's own.
 */
final class Reading {

    private final Worked worked;
    private final Language language;
    private final List<Violation> forbidden = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();

    Reading(Worked worked, Language language) {
        this.worked = worked;
        this.language = language;
    }

    /** @param text null where nothing was written */
    Reading text(String field, Use use, @Nullable String text) {
        if (text != null) {
            worked.procedure()
                    .wording()
                    .check(use, text, worked.kase().conditions())
                    .forEach(found -> note(field, found));
        }
        return this;
    }

    /**
     * @return what is better not written, in the order of the texts
     * @throws Problem 422 with every place of what must not be written, the reason and what to write instead
     */
    List<Advice> check() {
        if (!forbidden.isEmpty()) {
            throw Problem.unprocessable("wording", null, forbidden.toArray(Violation[]::new));
        }
        return List.copyOf(advice);
    }

    private void note(String field, Found found) {
        var rule = found.rule();
        var reason = language.of(rule.reason());
        var instead = language.of(rule.instead());
        if (rule.isHard()) {
            forbidden.add(new Violation(field, reason)
                    .with("rule", rule.code())
                    .with("from", found.from())
                    .with("to", found.to())
                    .with("instead", instead));
        } else {
            advice.add(new Advice(field, reason, rule.code(), found.from(), found.to(), instead));
        }
    }
}
