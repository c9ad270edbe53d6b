package io.redress.routing.act;

import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.Asked.PauseRequest;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.TimeFact.Because;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Lets the time of a case stand still while somebody is waited for, and go on. */
@ApplicationScoped
class PauseCase {

    private final Handling handling;

    PauseCase(Handling handling) {
        this.handling = handling;
    }

    /** @param until when the case goes on by itself */
    @Schema(name = "Pause")
    record Body(
            @NotNull @Code String reason,
            @NotNull WaitingFor waitingFor,
            @Nullable Instant until) {}

    @Schema(name = "Resumption")
    record Resumption(@NotBlank @Text String reason) {}

    @Transactional
    CaseFile pause(Request request, Body body) {
        var worked = handling.begin(request, Action.PAUSE);
        var approvers = approvers(worked, body);
        return handling.record(worked, request, asked(worked, request, body, approvers));
    }

    /** Whoever may consent says yes, and time stands still from now on, or no, and it never did. */
    @Transactional
    CaseFile decide(Request request, Approval body) {
        var worked = handling.begin(request, Action.PAUSE_DECISION);
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        var pause = Objects.requireNonNull(worked.kase().asked().pause(), "the move is legal");
        var time = worked.moves().time();
        return handling.record(
                worked,
                request,
                body.approved()
                        ? time.paused(pause.reason(), pause.waitingFor(), pause.until(), reason)
                        : time.pauseDeclined(reason));
    }

    @Transactional
    CaseFile resume(Request request, Resumption body) {
        var worked = handling.begin(request, Action.RESUMPTION);
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        return handling.record(worked, request, worked.moves().time().resumed(Because.SAID, reason));
    }

    private static CaseFact asked(Worked worked, Request request, Body body, List<String> approvers) {
        var time = worked.moves().time();
        return approvers.isEmpty()
                ? time.paused(body.reason(), body.waitingFor(), body.until(), null)
                : time.pauseAsked(new PauseRequest(
                        body.reason(),
                        body.waitingFor(),
                        body.until(),
                        request.viewer().staff(),
                        approvers));
    }

    /** Positions whose consent the file asks for. */
    private static List<String> approvers(Worked worked, Body body) {
        var reasons = worked.procedure().vocabularies().pauseReasons();
        var codes = new Codes(worked.procedure()).pauseReason("reason", body.reason());
        var reason = reasons.get(body.reason());
        if (reason != null && reason.waitingFor() != body.waitingFor()) {
            codes.violating(
                    new Violation("waitingFor", "is not whom this reason waits for").with("rule", "pauseReasons"));
        }
        codes.future("until", body.until(), worked.at()).check();
        return reason == null || reason.consent() == null ? List.of() : List.of(reason.consent());
    }
}
