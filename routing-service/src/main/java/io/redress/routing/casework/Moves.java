package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.ClockRules;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Makes the facts that may follow in a case, each with the standing it leaves behind: status, owner, round and the clocks it starts, stops or
 * starts anew. Pure; whether a move is legal is asked of the state before.
 */
public final class Moves {

    private final Case kase;
    private final Instant at;
    private final ClockRules rules;

    public Moves(Case kase, Instant at, ClockRules rules) {
        this.kase = kase;
        this.at = at;
        this.rules = rules;
    }

    public CaseFact accepted(@Nullable WordsRef reason) {
        return to(CaseStatus.ACCEPTED, after -> new CaseFact.Accepted(after, CaseFact.ReasonWords.of(reason)));
    }

    public CaseFact papersAsked(List<String> papers, @Nullable WordsRef reason) {
        return to(CaseStatus.PAUSED, after -> new CaseFact.PapersAsked(after, papers, CaseFact.ReasonWords.of(reason)));
    }

    public CaseFact returned(WordsRef reason) {
        return to(CaseStatus.RETURNED, after -> new CaseFact.Returned(after, new CaseFact.ReasonWords(reason)));
    }

    public CaseFact investigated(List<String> means, String finding, String cause, WordsRef text) {
        return to(
                CaseStatus.INVESTIGATING,
                after -> new CaseFact.Investigated(after, means, finding, cause, new CaseFact.TextWords(text)));
    }

    public CaseFact proposed(List<CaseFact.Alternative> alternatives) {
        return to(CaseStatus.PROPOSED, after -> new CaseFact.Proposed(after, alternatives));
    }

    public CaseFact chosen(int alternative) {
        return staying(after -> new CaseFact.Chosen(after, alternative, null, null));
    }

    public CaseFact refusedAll(@Nullable WordsRef reason) {
        return staying(after -> new CaseFact.Chosen(after, null, true, CaseFact.ReasonWords.of(reason)));
    }

    public CaseFact replied(CaseFact.ReplyWords words) {
        return staying(after -> new CaseFact.Replied(after, words));
    }

    public CaseFact resolved(String result, WordsRef text) {
        return to(CaseStatus.RESOLVED, after -> new CaseFact.Resolved(after, result, new CaseFact.TextWords(text)));
    }

    public CaseFact closureRecorded(Round.Closure closure, @Nullable WordsRef lesson) {
        return staying(after -> new CaseFact.ClosureRecorded(
                after,
                closure.cause(),
                closure.root(),
                closure.responsibility(),
                lesson == null ? null : new CaseFact.LessonWords(lesson)));
    }

    /** Only when {@link Round} holds a result and a closure. */
    public CaseFact closed(String result, Round.Closure closure) {
        return to(
                CaseStatus.CLOSED,
                after -> new CaseFact.Closed(
                        after,
                        result,
                        closure.cause(),
                        closure.root(),
                        closure.responsibility(),
                        kase.round().substantiated()));
    }

    public CaseFact reopened(UUID answer, String department, String owner) {
        var handedOver = kase.standing()
                .handedTo(department, owner)
                .inRound(kase.standing().round() + 1);
        return fact(handedOver.moved(CaseStatus.REOPENED, clocks()), after -> new CaseFact.Reopened(after, answer));
    }

    public CaseFact deadlineNear(CaseClock clock) {
        return staying(after -> new CaseFact.DeadlineNear(after, clock.milestone(), clock.dueAt()));
    }

    public CaseFact deadlineMissed(CaseClock clock) {
        var passed = clocks().stream()
                .map(other -> other.equals(clock) ? other.missed() : other)
                .toList();
        return fact(
                kase.standing().moved(kase.status(), passed),
                after -> new CaseFact.DeadlineMissed(after, clock.milestone(), clock.dueAt()));
    }

    public CaseFact actRefused(String action, String rule, UUID causedBy) {
        return staying(after -> new CaseFact.ActRefused(after, action, rule, causedBy));
    }

    public CaseFact noted(WordsRef text) {
        return staying(after -> new CaseFact.Noted(after, new CaseFact.TextWords(text)));
    }

    private List<CaseClock> clocks() {
        return kase.standing().clocks();
    }

    private CaseFact staying(Function<Standing, CaseFact> make) {
        return to(kase.status(), make);
    }

    private CaseFact to(CaseStatus next, Function<Standing, CaseFact> make) {
        return fact(kase.standing().moved(next, clocks()), make);
    }

    /** The clocks follow the case as the fact leaves it: what was found or waited for decides about them too. */
    private CaseFact fact(Standing left, Function<Standing, CaseFact> make) {
        var bare = make.apply(left);
        var then = kase.after(bare, at);
        var moved = rules.after(left.clocks(), event(bare), at, then.conditions(), then.standstills());
        return make.apply(left.moved(left.status(), moved));
    }

    private static String event(CaseFact fact) {
        return Facts.type(fact.getClass()).replaceFirst("^redress\\.", "").replaceFirst("\\.v\\d+$", "");
    }
}
