package io.redress.routing.act;

import io.redress.procedure.checklist.Checklist;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;

/** Ticks a step off, with what came of it. A later result takes the place of an earlier one; the log keeps both. */
@ApplicationScoped
class CheckItem {

    private final Handling handling;

    CheckItem(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "ChecklistResult")
    record Body(
            @NotNull @Code String item,
            @NotNull @Code String result,
            @Nullable @Text String text) {}

    @Transactional
    CaseFile check(Request request, Body body) {
        var worked = handling.begin(request, Action.CHECKLIST);
        var item = item(worked, body);
        if (!item.by().isEmpty() && item.by().stream().noneMatch(request.viewer()::holds)) {
            throw Problem.forbidden("This is ticked off by %s.".formatted(String.join(", ", item.by())));
        }
        var text = handling.keepIfAny(worked, Kind.INTERNAL, body.text());
        var by = request.viewer().staff();
        return handling.record(worked, request, worked.moves().work().checked(body.item(), body.result(), by, text));
    }

    /** @throws Problem 422 for an item or result the file does not have, or items of its list that come first */
    private static Checklist.Item item(Worked worked, Body body) {
        var steps = worked.procedure().steps();
        var codes = new Codes(worked.procedure());
        var found = steps.item(body.item());
        if (found.isEmpty()) {
            codes.violating(violation("item", "is not among the procedure's check-list items", "checklists"));
        } else if (!found.get().results().containsKey(body.result())) {
            var known = String.join(", ", found.get().results().keySet());
            codes.violating(violation("result", "must be one of " + known, "results"));
        }
        steps.missingBefore(body.item(), worked.kase().conditions())
                .forEach(before -> codes.violating(violation("item", "comes after " + before.code(), before.code())));
        codes.check();
        return found.orElseThrow();
    }

    private static Violation violation(String field, String message, String rule) {
        return new Violation(field, message).with("rule", rule);
    }
}
