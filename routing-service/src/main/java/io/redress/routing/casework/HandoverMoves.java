package io.redress.routing.casework;

import io.redress.routing.casework.CaseFact.ReasonWords;
import io.redress.routing.casework.CaseFact.Route;
import io.redress.routing.casework.HandoverFact.Classification;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.clock.GivenClocks;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Makes the facts by which a case goes to somebody else, or is seen as something else. Pure. */
public final class HandoverMoves {

    private final Moves moves;
    private final Case kase;
    private final Instant at;
    private final ClockRules rules;

    HandoverMoves(Moves moves, Case kase, Instant at, ClockRules rules) {
        this.moves = moves;
        this.kase = kase;
        this.at = at;
        this.rules = rules;
    }

    /** Who answers for a case. */
    public record Place(String department, String owner) {}

    public CaseFact assigned(String owner, String reason) {
        var left = kase.standing().handedTo(kase.standing().department(), owner);
        return moves.fact(
                left, after -> new HandoverFact.Assigned(after, kase.standing().owner(), reason));
    }

    public CaseFact transferred(Place to, boolean arbitrated, WordsRef reason) {
        var from = kase.standing();
        return moves.fact(
                from.handedTo(to.department(), to.owner()),
                after -> new HandoverFact.Transferred(
                        after, from.department(), from.owner(), arbitrated, new ReasonWords(reason)));
    }

    /** @param to where the router sends it; the present place, without a route, when a supervisor must arbitrate */
    public CaseFact rejected(Place to, @Nullable Route route, @Nullable String suggestedDepartment, WordsRef reason) {
        var from = kase.standing();
        return moves.fact(
                from.handedTo(to.department(), to.owner()),
                after -> new HandoverFact.Rejected(
                        after, from.department(), suggestedDepartment, route, route == null, new ReasonWords(reason)));
    }

    public CaseFact reclassified(Classification to, @Nullable WordsRef reason) {
        var before = kase.standing();
        var was = new Classification(before.category(), before.severity(), before.nature());
        Function<Standing, CaseFact> make = after -> new HandoverFact.Reclassified(after, was, ReasonWords.of(reason));
        var seen = before.classified(to);
        var then = kase.after(make.apply(seen), at);
        var counted = rules.anew(seen.clocks(), then.circumstances(), kase.happened());
        return moves.fact(seen.moved(seen.status(), counted), make);
    }

    public CaseFact concerned(Complaint.Concerns those) {
        return moves.staying(after -> new HandoverFact.Concerned(after, those));
    }

    public CaseFact appealed(Place to, @Nullable UUID causedBy) {
        var from = kase.standing();
        var next = from.handedTo(to.department(), to.owner()).inRound(from.round() + 1);
        return moves.fact(next, after -> new HandoverFact.Appealed(after, from.department(), from.owner(), causedBy));
    }

    /** What an escalation says of itself. */
    public record Escalation(
            @Nullable String to,
            String staff,
            @Nullable String ladder,
            @Nullable String step,
            boolean down,
            @Nullable WordsRef reason) {}

    /** @param to where it goes; null when somebody is only told, and nobody else answers for it */
    public CaseFact escalated(Escalation escalation, @Nullable Place to) {
        return escalated(escalation, to, null);
    }

    /** @param answerBy by when whoever it goes to must have acted; null for no term */
    public CaseFact escalated(Escalation escalation, @Nullable Place to, @Nullable Instant answerBy) {
        var from = kase.standing();
        var left = to == null ? from : from.handedTo(to.department(), to.owner());
        Function<Standing, CaseFact> make = after -> new HandoverFact.Escalated(
                after,
                from.department(),
                from.owner(),
                escalation.to(),
                escalation.staff(),
                escalation.ladder(),
                escalation.step(),
                to != null,
                escalation.down(),
                ReasonWords.of(escalation.reason()));
        var fact = moves.fact(left, make);
        if (answerBy == null) {
            return fact;
        }
        var kept = fact.after();
        return make.apply(
                kept.moved(kept.status(), ClockRules.promising(kept.clocks(), GivenClocks.ANSWER, at, answerBy)));
    }

    public CaseFact referred(String body, WordsRef reason) {
        return moves.staying(after -> new HandoverFact.Referred(after, body, null, new ReasonWords(reason)));
    }

    /** By itself: nothing inside is left to a customer who is not content. */
    public CaseFact referredAtLast(String body, UUID causedBy) {
        return moves.staying(after -> new HandoverFact.Referred(after, body, causedBy, null));
    }

    public CaseFact withdrawn() {
        return moves.staying(HandoverFact.Withdrawn::new);
    }
}
