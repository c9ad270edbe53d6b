package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.runtime.json.HyphenatedEnums;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found out, and by what means; may be said again when more is known. */
@ApplicationScoped
class InvestigateCase {

    private final Handling handling;

    InvestigateCase(Handling handling) {
        this.handling = handling;
    }

    /** Whether the complaint holds. */
    enum Finding {
        SUBSTANTIATED,
        NOT_SUBSTANTIATED
    }

    @Schema(name = "Investigation")
    record Body(
            @NotEmpty @Size(max = 20) List<@Code String> means,
            @NotNull Finding finding,
            @NotNull @Code String cause,
            @NotBlank @Text String text) {}

    @Transactional
    CaseFile investigate(Request request, Body body) {
        var worked = handling.begin(request, Action.INVESTIGATION);
        new Codes(worked.procedure())
                .means("means", body.means())
                .cause("cause", body.cause())
                .check();
        var text = handling.keep(worked, Kind.INTERNAL, body.text());
        var finding = HyphenatedEnums.of(body.finding());
        return handling.record(worked, request, worked.moves().investigated(body.means(), finding, body.cause(), text));
    }
}
