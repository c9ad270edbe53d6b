package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.ClockRules;
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

    /** Facts by which time stands still, goes on or is counted anew. */
    public TimeMoves time() {
        return new TimeMoves(this, kase, at, rules);
    }

    /** Facts by which the case goes to somebody else. */
    public HandoverMoves handovers() {
        return new HandoverMoves(this, kase, at, rules);
    }

    /** Facts of checklists, reviews and tasks. */
    public WorkMoves work() {
        return new WorkMoves(this, kase);
    }

    /** Facts by which the case comes to belong to something. */
    public LinkMoves links() {
        return new LinkMoves(this);
    }

    /** Facts of remedies. */
    public RemedyMoves remedies() {
        return new RemedyMoves(this, kase);
    }

    public CaseFact accepted(@Nullable WordsRef reason) {
        return staying(after -> new CaseFact.Accepted(after, CaseFact.ReasonWords.of(reason)));
    }

    /** @param dueAt when it is decided without them; null when nothing happens by itself */
    public CaseFact papersAsked(List<String> papers, @Nullable Instant dueAt, @Nullable WordsRef reason) {
        return staying(after -> new CaseFact.PapersAsked(after, papers, dueAt, CaseFact.ReasonWords.of(reason)));
    }

    public CaseFact returned(WordsRef reason) {
        return returned(reason, null);
    }

    /** @param causedBy entry that said so */
    public CaseFact returned(WordsRef reason, @Nullable UUID causedBy) {
        return staying(after -> new CaseFact.Returned(after, causedBy, new CaseFact.ReasonWords(reason)));
    }

    public CaseFact investigated(List<String> means, String finding, String cause, WordsRef text) {
        return staying(after -> new CaseFact.Investigated(after, means, finding, cause, new CaseFact.TextWords(text)));
    }

    /** @param by staff number of the proposer */
    public CaseFact proposed(List<CaseFact.Alternative> alternatives, String by) {
        return staying(after -> new CaseFact.Proposed(after, alternatives, by));
    }

    /** @param causedBy entry by which the customer chose; null when somebody here recorded it */
    public CaseFact chosen(int alternative, @Nullable UUID causedBy) {
        return staying(after -> new CaseFact.Chosen(after, alternative, null, causedBy, null));
    }

    /** @param causedBy as for {@link #chosen} */
    public CaseFact refusedAll(@Nullable WordsRef reason, @Nullable UUID causedBy) {
        return staying(after -> new CaseFact.Chosen(after, null, true, causedBy, CaseFact.ReasonWords.of(reason)));
    }

    public CaseFact replied(CaseFact.ReplyWords words) {
        return staying(after -> new CaseFact.Replied(after, words));
    }

    public CaseFact resolved(String result, WordsRef text) {
        return staying(after -> new CaseFact.Resolved(after, result, new CaseFact.TextWords(text)));
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
        return staying(after -> new CaseFact.Closed(
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
        return fact(handedOver, after -> new CaseFact.Reopened(after, answer));
    }

    public CaseFact deadlineNear(CaseClock clock) {
        return staying(after -> new CaseFact.DeadlineNear(after, clock.milestone(), clock.dueAt()));
    }

    public CaseFact deadlineMissed(CaseClock clock) {
        var passed = kase.standing().clocks().stream()
                .map(other -> other.equals(clock) ? other.missed() : other)
                .toList();
        return fact(
                kase.standing().moved(kase.status(), passed),
                after -> new CaseFact.DeadlineMissed(after, clock.milestone(), clock.dueAt()));
    }

    public CaseFact actRefused(String action, String rule, @Nullable UUID causedBy) {
        return staying(after -> new CaseFact.ActRefused(after, action, rule, causedBy));
    }

    public CaseFact noted(WordsRef text) {
        return staying(after -> new CaseFact.Noted(after, new CaseFact.TextWords(text)));
    }

    CaseFact staying(Function<Standing, CaseFact> make) {
        return fact(kase.standing(), make);
    }

    /** Status and clocks follow the case as the fact leaves it: what was found or waited for decides about them too. */
    CaseFact fact(Standing left, Function<Standing, CaseFact> make) {
        var bare = make.apply(left);
        var then = kase.after(bare, at);
        var moved = rules.after(left.clocks(), Happenings.of(bare), at, then.circumstances());
        return make.apply(left.moved(then.status(), moved));
    }
}
