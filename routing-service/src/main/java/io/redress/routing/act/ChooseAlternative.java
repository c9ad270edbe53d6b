package io.redress.routing.act;

import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.desk.Worked;
import io.redress.routing.remedy.ChosenRemedies;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;

/** A customer's choice, told to whoever works the case. */
@ApplicationScoped
class ChooseAlternative {

    private final Handling handling;

    ChooseAlternative(Handling handling) {
        this.handling = handling;
    }

    /** @param alternative from 1; exactly one of it and {@code refused: true} */
    @Schema(name = "Choosing")
    record Body(
            @Nullable @Min(1) Integer alternative,
            @Nullable Boolean refused,
            @Nullable @Text String reason) {

        /** @throws Problem 400 unless exactly one of the two is said */
        void check() {
            var refuses = Boolean.TRUE.equals(refused);
            if (refuses == (alternative != null)) {
                throw Problem.badRequest("alternative", "must be given, or refused: true instead");
            }
            if (!refuses && reason != null) {
                throw Problem.badRequest("reason", "must be left out unless all is refused");
            }
        }
    }

    @Transactional
    CaseFile choose(Request request, Body body) {
        body.check();
        var worked = handling.begin(request, Action.CHOICE);
        var then = handling.first(worked, request, chosen(worked, body));
        for (var fact = ChosenRemedies.next(then); fact.isPresent(); fact = ChosenRemedies.next(then)) {
            then = handling.follow(then, fact.get());
        }
        return handling.file(request);
    }

    private CaseFact chosen(Worked worked, Body body) {
        var alternative = body.alternative();
        if (alternative == null) {
            return worked.moves().refusedAll(handling.keepIfAny(worked, Kind.FROM_CUSTOMER, body.reason()), null);
        }
        var offered = worked.kase().round().alternatives().size();
        if (alternative > offered) {
            throw Problem.unprocessable(
                    "no-such-alternative",
                    null,
                    new Violation("alternative", "must be from 1 to %d".formatted(offered)));
        }
        return worked.moves().chosen(alternative, null);
    }
}
