package io.redress.routing.act;

import io.redress.routing.casework.Access;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.HandoverFact;
import io.redress.routing.closing.CloseCase;
import io.redress.routing.desk.Desk;
import io.redress.routing.desk.Worked;
import io.redress.routing.gathering.LookTogether;
import io.redress.runtime.http.ETags;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;
import jakarta.enterprise.context.ApplicationScoped;

/** What all acts have in common: who may, on which state, and what follows. In the use case's transaction. */
@ApplicationScoped
class Handling {

    private final Cases cases;
    private final Desk desk;
    private final CloseCase closeCase;
    private final LookTogether together;
    private final Words words;

    Handling(Cases cases, Desk desk, CloseCase closeCase, LookTogether together, Words words) {
        this.cases = cases;
        this.desk = desk;
        this.closeCase = closeCase;
        this.together = together;
        this.words = words;
    }

    /**
     * Takes the case up for the act.
     *
     * @throws Problem 404, 403 with the reason, 428, 412, 409 with what is allowed instead, or 422 with the checklist items it waits for
     */
    Worked begin(Request request, Action action) {
        return begin(request, action, 0);
    }

    /** @param n number of the part that is acted on */
    Worked begin(Request request, Action action, int n) {
        var file = cases.locked(request.id()).orElseThrow(Problem::notFound);
        Access.of(request.viewer(), file).requireActing(action, n);
        ETags.requireMatch(request.ifMatch(), file.head().sequence());
        // What came due while nobody looked stands before the act; the caller's view was right all the same.
        var worked = desk.takeUp(request.id());
        if (!worked.kase().moves().contains(action)) {
            throw refused(worked.kase(), action.code(), request);
        }
        // And what came due may have taken the case out of the caller's hands.
        Access.of(request.viewer(), cases.locked(request.id()).orElseThrow()).requireActing(action, n);
        Required.check(worked, action, request.language());
        return worked;
    }

    /** Once it is known which request is meant. @throws Problem 403 for whoever may not decide on it */
    void requireDecision(Request request, String askedBy, List<String> approvers) {
        Access.of(request.viewer(), file(request)).requireDecision(askedBy, approvers);
    }

    /** Records a fact of several that one act amounts to; {@link #record} follows with the last. */
    Worked first(Worked worked, Request request, CaseFact fact) {
        return worked.then(desk.record(worked, request.viewer().actor(), fact));
    }

    /** Records what was done, and what the suite's own rules make of it. */
    CaseFile record(Worked worked, Request request, CaseFact fact) {
        var done = desk.record(worked, request.viewer().actor(), fact);
        var then = new Worked(done, worked.procedure(), worked.at());
        if (fact instanceof CaseFact.Investigated || fact instanceof HandoverFact.Reclassified) {
            together.notices(then);
        }
        closeCase.closed(then).ifPresent(closed -> desk.record(then, Actor.SUITE, closed));
        return file(request);
    }

    /** Records what follows from an act without anybody's doing. */
    Worked follow(Worked worked, CaseFact fact) {
        return worked.then(desk.record(worked, Actor.SUITE, fact));
    }

    CaseFile file(Request request) {
        return cases.locked(request.id()).orElseThrow();
    }

    /** @throws Problem 422 with every place of what the file does not let anybody write */
    void read(Request request, Worked worked, UnaryOperator<Reading> texts) {
        request.advice()
                .accept(texts.apply(new Reading(worked, request.language())).check());
    }

    WordsRef keep(Worked worked, Kind kind, String text) {
        return words.keep(worked.kase().id(), worked.kase().organization(), kind, text);
    }

    /** Null where nothing was written. */
    @Nullable
    WordsRef keepIfAny(Worked worked, Kind kind, @Nullable String text) {
        return text == null || text.isBlank() ? null : keep(worked, kind, text);
    }

    /** 409 with what this caller may do instead. */
    Problem refused(Case kase, String what, Request request) {
        return conflict(
                request,
                "state",
                "A case that is %s takes no %s.".formatted(kase.status().code(), what),
                kase);
    }

    Problem conflict(Request request, String code, String detail, Case kase) {
        return Problem.conflict(
                        code, detail, Access.of(request.viewer(), file(request)).allowedActions())
                .with("state", kase.status().code());
    }
}
