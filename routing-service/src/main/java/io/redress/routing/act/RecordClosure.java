package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Round.Closure;
import io.redress.runtime.json.HyphenatedEnums;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;

/** What the organisation learns: why it happened, at what root, and whether it was at fault. A later finding takes the place of an earlier one. */
@ApplicationScoped
class RecordClosure {

    private final Handling handling;

    RecordClosure(Handling handling) {
        this.handling = handling;
    }

    /** At what the cause has its root. */
    enum Root {
        VALUE,
        SYSTEM,
        PEOPLE
    }

    /** Whether the organisation is at fault. */
    enum Responsibility {
        RESPONSIBLE,
        NOT_RESPONSIBLE,
        ASSISTANCE
    }

    @Schema(name = "ClosureFindings")
    record Body(
            @NotNull @Code String cause,
            @NotNull Root root,
            @NotNull Responsibility responsibility,
            @Nullable @Text String lesson) {}

    @Transactional
    CaseFile record(Request request, Body body) {
        var worked = handling.begin(request, Action.CLOSURE);
        new Codes(worked.procedure()).cause("cause", body.cause()).check();
        var closure =
                new Closure(body.cause(), HyphenatedEnums.of(body.root()), HyphenatedEnums.of(body.responsibility()));
        var lesson = handling.keepIfAny(worked, Kind.INTERNAL, body.lesson());
        return handling.record(worked, request, worked.moves().closureRecorded(closure, lesson));
    }
}
