package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;

/** Tells the customer how it goes, and by when the next word comes; silence past that moment is a breach of its own. */
@ApplicationScoped
class TellProgress {

    private final Handling handling;

    TellProgress(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "Progress")
    record Body(@NotBlank @Text String text, @Nullable Instant nextWordBy) {}

    @Transactional
    CaseFile tell(Request request, Body body) {
        var worked = handling.begin(request, Action.PROGRESS);
        new Codes(worked.procedure())
                .future("nextWordBy", body.nextWordBy(), worked.at())
                .check();
        handling.read(request, worked, reading -> reading.text("text", Use.MESSAGE, body.text()));
        var text = handling.keep(worked, Kind.FOR_CUSTOMER, body.text());
        return handling.record(worked, request, worked.moves().time().progressed(body.nextWordBy(), text));
    }
}
