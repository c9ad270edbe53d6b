package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.desk.Papers;
import io.redress.routing.desk.Worked;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The department takes the complaint on, asks for papers first, or gives it back with the reason. */
@ApplicationScoped
class AcceptCase {

    private final Handling handling;

    AcceptCase(Handling handling) {
        this.handling = handling;
    }

    /** What can be decided. */
    enum Decision {
        ACCEPTED,
        PAPERS_ASKED,
        RETURNED
    }

    /**
     * @param reason told to the customer
     * @param papers codes; with {@code papers-asked} alone
     */
    @Schema(name = "Acceptance")
    record Body(
            @NotNull Decision decision,
            @Nullable @Text String reason,
            @Nullable @Size(max = 20) List<@Code String> papers) {

        List<String> askedFor() {
            return papers == null ? List.of() : papers;
        }

        /** @throws Problem 400 when the decision lacks what it needs, or has what it cannot have */
        void check() {
            var asks = decision == Decision.PAPERS_ASKED;
            if (asks && askedFor().isEmpty()) {
                throw Problem.badRequest("papers", "must name what is asked for");
            }
            if (!asks && !askedFor().isEmpty()) {
                throw Problem.badRequest("papers", "must be left out unless papers are asked for");
            }
            if (decision == Decision.RETURNED && (reason == null || reason.isBlank())) {
                throw Problem.badRequest(new Violation("reason", "must say why it is returned"));
            }
        }
    }

    @Transactional
    CaseFile accept(Request request, Body body) {
        body.check();
        var worked = handling.begin(request, Action.ACCEPTANCE);
        new Codes(worked.procedure()).papers("papers", body.askedFor()).check();
        handling.read(request, worked, reading -> reading.text("reason", Use.MESSAGE, body.reason()));
        return handling.record(worked, request, decided(worked, body));
    }

    private CaseFact decided(Worked worked, Body body) {
        var reason = handling.keepIfAny(worked, Kind.FOR_CUSTOMER, body.reason());
        return switch (body.decision()) {
            case ACCEPTED -> worked.moves().accepted(reason);
            case PAPERS_ASKED -> worked.moves().papersAsked(body.askedFor(), Papers.dueAt(worked), reason);
            case RETURNED -> worked.moves().returned(Objects.requireNonNull(reason, "checked before"));
        };
    }
}
