package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;

/** Something worth knowing, for the department alone. */
@ApplicationScoped
class NoteOnCase {

    private final Handling handling;

    NoteOnCase(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "Note")
    record Body(@NotBlank @Text String text) {}

    @Transactional
    CaseFile note(Request request, Body body) {
        var worked = handling.begin(request, Action.NOTES);
        var text = handling.keep(worked, Kind.INTERNAL, body.text());
        return handling.record(worked, request, worked.moves().noted(text));
    }
}
