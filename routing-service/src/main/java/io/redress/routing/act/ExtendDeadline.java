package io.redress.routing.act;

import io.redress.procedure.clock.Milestone;
import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.Asked.ExtensionRequest;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Asks for more time, which moves nothing, and decides on it, which does; never the same person. */
@ApplicationScoped
class ExtendDeadline {

    private final Handling handling;

    ExtendDeadline(Handling handling) {
        this.handling = handling;
    }

    /** @param reason what the customer is told when it is granted */
    @Schema(name = "Extension")
    record Body(
            @NotNull @Code String milestone,
            @NotNull Instant until,
            @NotBlank @Text String reason) {}

    /** @param milestone which of several requests is meant; may be left out where there is one */
    @Schema(name = "ExtensionDecision")
    record Decision(
            @NotNull Boolean approved,
            @NotBlank @Text String reason,
            @Nullable @Code String milestone) {}

    @Transactional
    CaseFile ask(Request request, Body body) {
        var worked = handling.begin(request, Action.EXTENSION);
        var extension = extension(worked, body);
        var asked = new ExtensionRequest(
                body.milestone(), body.until(), request.viewer().staff(), extension.approvedBy());
        handling.read(request, worked, reading -> reading.text("reason", Use.MESSAGE, body.reason()));
        var reason = handling.keep(worked, Kind.FOR_CUSTOMER, body.reason());
        return handling.record(worked, request, worked.moves().time().extensionAsked(asked, reason));
    }

    @Transactional
    CaseFile decide(Request request, Decision body) {
        var worked = handling.begin(request, Action.EXTENSION_DECISION);
        var asked = meant(worked.kase(), body);
        handling.requireDecision(request, asked.askedBy(), asked.approvers());
        handling.read(request, worked, reading -> reading.text("reason", Use.MESSAGE, body.reason()));
        var reason = handling.keep(worked, Kind.FOR_CUSTOMER, body.reason());
        var time = worked.moves().time();
        if (!body.approved()) {
            return handling.record(worked, request, time.extensionDeclined(asked.milestone(), reason));
        }
        var clock = worked.kase()
                .clock(asked.milestone())
                .filter(ExtendDeadline::canMove)
                .orElseThrow(() -> handling.conflict(
                        request, "clock", "This clock has ended: nothing is left to extend.", worked.kase()));
        return handling.record(worked, request, time.extended(clock, asked.until(), reason));
    }

    private static ExtensionRequest meant(Case kase, Decision body) {
        var milestone = body.milestone();
        if (milestone != null) {
            return kase.asked()
                    .extension(milestone)
                    .orElseThrow(
                            () -> unprocessable("milestone", "is not among those that were asked for", "extension"));
        }
        if (kase.asked().extensions().size() > 1) {
            throw unprocessable("milestone", "must say which of several requests is meant", "extension");
        }
        return kase.asked().extensions().getFirst();
    }

    private static Milestone.Extension extension(Worked worked, Body body) {
        var clock = worked.kase()
                .clock(body.milestone())
                .filter(ExtendDeadline::canMove)
                .orElseThrow(() -> unprocessable("milestone", "names no clock that runs", "clocks"));
        if (!body.until().isAfter(clock.dueAt())) {
            throw unprocessable("until", "must lie after the due moment", "extension");
        }
        return allowed(worked, clock)
                .orElseThrow(() -> unprocessable("milestone", "is not extended in a case of this kind", "extension"));
    }

    private static Optional<Milestone.Extension> allowed(Worked worked, CaseClock clock) {
        return new ClockRules(worked.procedure()).extension(clock, worked.kase().conditions());
    }

    private static boolean canMove(CaseClock clock) {
        return clock.waits() && clock.state() != CaseClock.State.MISSED;
    }

    private static Problem unprocessable(String field, String message, String rule) {
        return Problem.unprocessable("procedure", null, new Violation(field, message).with("rule", rule));
    }
}
