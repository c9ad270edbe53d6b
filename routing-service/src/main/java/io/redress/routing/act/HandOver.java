package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact.Route;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.HandoverMoves.Escalation;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Gives a case to others: another department, the router, somebody higher up, a body outside. */
@ApplicationScoped
class HandOver {

    private final Handling handling;
    private final Placing placing;

    HandOver(Handling handling, Placing placing) {
        this.handling = handling;
        this.placing = placing;
    }

    /** @param owner somebody of that department; the roster decides when nobody is named */
    @Schema(name = "Transfer")
    record Transfer(
            @NotNull @Code String department,
            @Nullable @Code String owner,
            @NotBlank @Text String reason) {}

    @Schema(name = "Rejection")
    record Rejection(
            @NotBlank @Text String reason, @Nullable @Code String suggestedDepartment) {}

    /** @param to a position of the procedure, or a staff number */
    @Schema(name = "EscalationStep")
    record Step(@NotNull @Code String to, @NotBlank @Text String reason) {}

    /** @param reason what the customer is told with the body's address */
    @Schema(name = "Referral")
    record Referral(
            @NotNull @Code String body, @NotBlank @Text String reason) {}

    @Transactional
    CaseFile transfer(Request request, Transfer body) {
        var worked = handling.begin(request, Action.TRANSFER);
        new Codes(worked.procedure())
                .department("department", body.department())
                .check();
        var place = destination(worked, body);
        handling.read(request, worked, reading -> reading.text("reason", Use.LOG, body.reason()));
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        var arbitrated = worked.kase().hands().needsArbitration();
        return handling.record(worked, request, worked.moves().handovers().transferred(place, arbitrated, reason));
    }

    /** Back to the router, and after the second time to a supervisor, who must say whose it is. */
    @Transactional
    CaseFile reject(Request request, Rejection body) {
        var worked = handling.begin(request, Action.REJECTION);
        var suggested = body.suggestedDepartment();
        new Codes(worked.procedure())
                .department("suggestedDepartment", suggested)
                .check();
        var rejected = new TreeSet<>(worked.kase().hands().rejectedBy());
        rejected.add(worked.kase().standing().department());
        var target = rejected.size() > 1 ? null : target(worked, rejected, suggested);
        var place = target == null ? placing.above(worked) : placing.in(worked, target.department(), null);
        var route = target == null ? null : target.route();
        handling.read(request, worked, reading -> reading.text("reason", Use.LOG, body.reason()));
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        return handling.record(worked, request, worked.moves().handovers().rejected(place, route, suggested, reason));
    }

    @Transactional
    CaseFile escalate(Request request, Step body) {
        var worked = handling.begin(request, Action.ESCALATION);
        var place = placing.to(worked, body.to());
        if (place.owner().equals(worked.kase().standing().owner())) {
            throw unprocessable("to", "has the case already", "repeated");
        }
        handling.read(request, worked, reading -> reading.text("reason", Use.LOG, body.reason()));
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        var escalation = new Escalation(position(worked, body.to()), place.owner(), null, null, false, reason);
        return handling.record(worked, request, worked.moves().handovers().escalated(escalation, place));
    }

    @Transactional
    CaseFile refer(Request request, Referral body) {
        var worked = handling.begin(request, Action.REFERRAL);
        new Codes(worked.procedure()).body("body", body.body()).check();
        handling.read(request, worked, reading -> reading.text("reason", Use.MESSAGE, body.reason()));
        var reason = handling.keep(worked, Kind.FOR_CUSTOMER, body.reason());
        return handling.record(worked, request, worked.moves().handovers().referred(body.body(), reason));
    }

    private Place destination(Worked worked, Transfer body) {
        var standing = worked.kase().standing();
        var stays = body.department().equals(standing.department());
        if (stays && standing.owner().equals(body.owner())) {
            throw unprocessable("owner", "has the case already", "owner");
        }
        return stays && body.owner() == null
                ? placing.another(worked)
                : placing.in(worked, body.department(), body.owner());
    }

    private record Target(Route route, String department) {}

    /** The table's first row that does not lead back, unless the department knows better. */
    private static Target target(Worked worked, Set<String> rejected, @Nullable String suggested) {
        if (suggested != null && !rejected.contains(suggested)) {
            return new Target(new Route("suggested", suggested), suggested);
        }
        var decision = worked.procedure().route(worked.kase().complaintConditions(), rejected);
        return new Target(new Route(decision.table(), decision.row()), decision.department());
    }

    private static @Nullable String position(Worked worked, String to) {
        return worked.procedure().positions().containsKey(to) ? to : null;
    }

    private static Problem unprocessable(String field, String message, String rule) {
        return Problem.unprocessable("handover", null, new Violation(field, message).with("rule", rule));
    }
}
