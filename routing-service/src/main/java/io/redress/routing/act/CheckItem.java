package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
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
        var text = handling.keepIfAny(worked, Kind.INTERNAL, body.text());
        var by = request.viewer().staff();
        return handling.record(worked, request, worked.moves().work().checked(body.item(), body.result(), by, text));
    }
}
