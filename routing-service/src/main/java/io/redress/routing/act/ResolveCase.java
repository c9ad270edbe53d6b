package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** It is solved in the organisation's eyes; a choice of the customer's is not needed for that. */
@ApplicationScoped
class ResolveCase {

    private final Handling handling;

    ResolveCase(Handling handling) {
        this.handling = handling;
    }

    /** @param text what the customer is told of the result */
    @Schema(name = "Resolution")
    record Body(
            @NotNull @Code String result, @NotBlank @Text String text) {}

    @Transactional
    CaseFile resolve(Request request, Body body) {
        var worked = handling.begin(request, Action.RESOLUTION);
        new Codes(worked.procedure())
                .result("result", body.result())
                .violatingIfAny(unfit(worked, body))
                .check();
        handling.read(request, worked, reading -> reading.text("text", Use.REPLY, body.text()));
        var text = handling.keep(worked, Kind.FOR_CUSTOMER, body.text());
        return handling.record(worked, request, worked.moves().resolved(body.result(), text));
    }

    /** An appeal ends with the results that its level has. */
    private static @Nullable Violation unfit(Worked worked, Body body) {
        var appealed = worked.kase().hands().appealed();
        var levels = worked.procedure().appeals().levels();
        if (appealed == 0 || levels.isEmpty()) {
            return null;
        }
        var level = levels.get(Math.min(appealed, levels.size()) - 1);
        return level.results().isEmpty() || level.results().contains(body.result())
                ? null
                : new Violation("result", "must be a result of an appeal: " + String.join(", ", level.results()))
                        .with("rule", level.id());
    }
}
