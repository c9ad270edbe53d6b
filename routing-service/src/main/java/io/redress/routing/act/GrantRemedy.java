package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.CaseState;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.GrantedRemedy.State;
import io.redress.routing.casework.RemedyFact.RequestWords;
import io.redress.routing.casework.RemedyMoves;
import io.redress.routing.desk.Worked;
import io.redress.routing.remedy.Executors;
import io.redress.routing.remedy.Grant;
import io.redress.routing.remedy.RemedyRules;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Asks for a remedy, grants it and gives it: three acts by three people where it is above the first one's authority, and each once. */
@ApplicationScoped
class GrantRemedy {

    private final Handling handling;

    GrantRemedy(Handling handling) {
        this.handling = handling;
    }

    /** @param charge the charge that really happened, where the remedy answers one */
    @Schema(name = "RemedyRequest")
    record Body(
            @NotNull @Code String type,
            Grant.@Nullable @Valid Amount amount,
            @Nullable @Valid Charged charge,
            @Nullable @Code String rule,
            @NotBlank @Text String reason) {

        Grant grant() {
            return new Grant(type, amount, charge == null ? null : charge.without(), rule);
        }
    }

    /** @param item what it was for, as the bill names it */
    @Schema(name = "Charge")
    record Charged(
            @NotBlank @Text String item,
            @NotNull Instant at,
            @NotNull @Valid Grant.Amount amount) {

        /** The same without its words. */
        Grant.Charged without() {
            return new Grant.Charged(at, amount);
        }
    }

    /** @param reference by which the paying system finds it */
    @Schema(name = "RemedyExecution")
    record Execution(@NotBlank @Text String reference) {}

    @Transactional
    CaseFile request(Request request, Body body) {
        var worked = handling.begin(request, Action.REMEDIES);
        var ruling = rules(worked, request).ruling(body.grant(), "");
        new Codes(worked.procedure()).violating(ruling.violations()).check();
        var charge = body.charge();
        var asked = new RemedyMoves.Request(
                ruling.remedy(),
                ruling.charge(),
                null,
                request.viewer().staff(),
                ruling.approvers(),
                Executors.of(worked, body.type()));
        var words = new RequestWords(
                handling.keep(worked, Kind.INTERNAL, body.reason()),
                handling.keepIfAny(worked, Kind.INTERNAL, charge == null ? null : charge.item()));
        return handling.record(worked, request, worked.moves().remedies().requested(asked, words));
    }

    @Transactional
    CaseFile decide(Request request, int n, Approval body) {
        var worked = handling.begin(request, Action.REMEDY_DECISION, n);
        var remedy = remedy(worked, request, n, State.REQUESTED);
        if (body.approved()) {
            requireAllowed(worked, request, remedy);
        }
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        var by = request.viewer().staff();
        var decided = handling.first(
                worked,
                request,
                worked.moves().remedies().decided(remedy, body.approved(), next(worked, remedy, body), by, reason));
        settleProposal(decided, body.approved());
        return handling.file(request);
    }

    @Transactional
    CaseFile execute(Request request, int n, Execution body) {
        var worked = handling.begin(request, Action.REMEDY_EXECUTION, n);
        var remedy = remedy(worked, request, n, State.APPROVED);
        requireAllowed(worked, request, remedy);
        var reference = handling.keep(worked, Kind.INTERNAL, body.reference());
        var by = request.viewer().staff();
        return handling.record(worked, request, worked.moves().remedies().executed(remedy, by, reference));
    }

    /** What was found since it was asked for may forbid it. */
    private static void requireAllowed(Worked worked, Request request, GrantedRemedy remedy) {
        new Codes(worked.procedure())
                .violating(rules(worked, request).brokenSince(remedy))
                .check();
    }

    private static RemedyRules rules(Worked worked, Request request) {
        return new RemedyRules(worked, request.viewer(), request.language());
    }

    private GrantedRemedy remedy(Worked worked, Request request, int n, State expected) {
        var remedy = worked.kase().work().remedy(n).orElseThrow();
        if (remedy.state() != expected) {
            throw handling.conflict(
                    request,
                    "remedy",
                    "Remedy %d is %s.".formatted(n, remedy.state().code()),
                    worked.kase());
        }
        return remedy;
    }

    /** What belongs to a proposal is no more than an offer before the customer has chosen. */
    private static State next(Worked worked, GrantedRemedy remedy, Approval body) {
        if (!body.approved()) {
            return State.REFUSED;
        }
        return remedy.alternative() == null || !isAwaited(worked.kase()) ? State.APPROVED : State.OFFERED;
    }

    private static boolean isAwaited(Case kase) {
        return kase.state() instanceof CaseState.AwaitingApproval;
    }

    /** The customer gets the proposal when all of it is granted; one refusal ends it. */
    private void settleProposal(Worked worked, boolean approved) {
        if (!(worked.kase().state() instanceof CaseState.AwaitingApproval awaiting)) {
            return;
        }
        if (!approved) {
            handling.follow(worked, worked.moves().remedies().proposalDeclined());
        } else if (worked.kase().work().remedies().stream().noneMatch(GrantRemedy::isWaitedFor)) {
            handling.follow(worked, worked.moves().proposed(awaiting.alternatives(), awaiting.askedBy()));
        }
    }

    private static boolean isWaitedFor(GrantedRemedy remedy) {
        return remedy.state() == State.REQUESTED && Objects.nonNull(remedy.alternative());
    }
}
