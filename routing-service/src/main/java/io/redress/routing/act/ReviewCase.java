package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.HashSet;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody other than the owner looks at what was found or answered; those who disagree meet and sign what they settle on. */
@ApplicationScoped
class ReviewCase {

    private final Handling handling;

    ReviewCase(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "Review")
    record Body(@NotNull Boolean agrees, @NotBlank @Text String reason) {}

    /** @param signed those of the participants who signed */
    @Schema(name = "Conference")
    record Conference(
            @NotEmpty @Size(max = 20) List<@NotNull @Code String> participants,
            @NotBlank @Text String outcome,
            @NotNull @Size(max = 20) List<@NotNull @Code String> signed) {

        /** @throws Problem 400 for somebody who signed without having been there */
        void check() {
            if (!new HashSet<>(participants).containsAll(signed)) {
                throw Problem.badRequest("signed", "must be among the participants");
            }
        }
    }

    /** @param reason for whoever wrote it */
    @Schema(name = "ReplyReturn")
    record Return(@NotBlank @Text String reason) {}

    @Transactional
    CaseFile review(Request request, Body body) {
        var worked = handling.begin(request, Action.REVIEW);
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        var by = request.viewer().staff();
        return handling.record(worked, request, worked.moves().work().reviewed(body.agrees(), by, reason));
    }

    @Transactional
    CaseFile confer(Request request, Conference body) {
        body.check();
        var worked = handling.begin(request, Action.CONFERENCE);
        var outcome = handling.keep(worked, Kind.INTERNAL, body.outcome());
        return handling.record(
                worked, request, worked.moves().work().conferred(body.participants(), body.signed(), outcome));
    }

    @Transactional
    CaseFile returnReply(Request request, Return body) {
        var worked = handling.begin(request, Action.REPLY_RETURN);
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        return handling.record(worked, request, worked.moves().work().replyReturned(reason));
    }
}
