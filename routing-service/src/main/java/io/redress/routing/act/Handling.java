package io.redress.routing.act;

import io.redress.routing.casework.Access;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.closing.CloseCase;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Worked;
import io.redress.runtime.http.ETags;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/** What all acts have in common: who may, on which state, and what follows. In the use case's transaction. */
@ApplicationScoped
class Handling {

    private final Cases cases;
    private final Desk desk;
    private final CloseCase closeCase;
    private final Words words;

    Handling(Cases cases, Desk desk, CloseCase closeCase, Words words) {
        this.cases = cases;
        this.desk = desk;
        this.closeCase = closeCase;
        this.words = words;
    }

    /**
     * Takes the case up for the act.
     *
     * @throws Problem 404, 403 with the reason, 428, 412, or 409 with what is allowed instead
     */
    Worked begin(Request request, Action action) {
        var file = cases.locked(request.id()).orElseThrow(Problem::notFound);
        Access.of(request.viewer(), file).requireActing();
        ETags.requireMatch(request.ifMatch(), file.head().sequence());
        // What came due while nobody looked stands before the act; the caller's view was right all the same.
        var worked = desk.takeUp(request.id());
        if (!worked.kase().state().moves().contains(action)) {
            throw refused(worked.kase(), action, request);
        }
        return worked;
    }

    /** Records what was done, and the end of the case if nothing more is wanting. */
    CaseFile record(Worked worked, Request request, CaseFact fact) {
        var done = desk.record(worked, request.viewer().actor(), fact);
        var then = new Worked(done, worked.procedure(), worked.at());
        closeCase.closed(then).ifPresent(closed -> desk.record(then, Actor.SUITE, closed));
        return cases.locked(request.id()).orElseThrow();
    }

    WordsRef keep(Worked worked, Kind kind, String text) {
        return words.keep(worked.kase().id(), worked.kase().organization(), kind, text);
    }

    /** Null where nothing was written. */
    @Nullable
    WordsRef keepIfAny(Worked worked, Kind kind, @Nullable String text) {
        return text == null || text.isBlank() ? null : keep(worked, kind, text);
    }

    private Problem refused(Case kase, Action action, Request request) {
        var file = cases.locked(kase.id()).orElseThrow();
        return Problem.conflict(
                        "state",
                        "A case that is %s takes no %s.".formatted(kase.status().code(), action.code()),
                        Access.of(request.viewer(), file).allowedActions())
                .with("state", kase.status().code());
    }
}
