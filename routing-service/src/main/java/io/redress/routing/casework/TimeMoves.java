package io.redress.routing.casework;

import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.casework.CaseFact.ReasonWords;
import io.redress.routing.casework.TimeFact.Because;
import io.redress.routing.casework.TimeFact.Elapsed;
import io.redress.routing.casework.TimeFact.MovedDate;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.clock.GivenClocks;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the facts by which the time of a case stands still, goes on, is lengthened or counted anew. Pure. */
public final class TimeMoves {

    private final Moves moves;
    private final Case kase;
    private final Instant at;
    private final ClockRules rules;

    TimeMoves(Moves moves, Case kase, Instant at, ClockRules rules) {
        this.moves = moves;
        this.kase = kase;
        this.at = at;
        this.rules = rules;
    }

    public CaseFact supplemented(List<String> papers, @Nullable Map<String, Object> attributes) {
        var missing = kase.asked().without(papers);
        return moves.staying(after -> new TimeFact.Supplemented(after, papers, missing, attributes));
    }

    public CaseFact pauseAsked(Asked.PauseRequest request) {
        return moves.staying(after -> new TimeFact.PauseAsked(
                after,
                request.reason(),
                request.waitingFor(),
                request.until(),
                request.askedBy(),
                request.approvers()));
    }

    public CaseFact pauseDeclined(WordsRef reason) {
        return moves.staying(after -> new TimeFact.PauseDeclined(after, new ReasonWords(reason)));
    }

    /** @param words of whoever consented; null where no consent is asked for */
    public CaseFact paused(String reason, WaitingFor waitingFor, @Nullable Instant until, @Nullable WordsRef words) {
        return moves.staying(after -> new TimeFact.Paused(after, reason, waitingFor, until, ReasonWords.of(words)));
    }

    public CaseFact resumed(Because because, @Nullable WordsRef reason) {
        return moves.staying(after -> new TimeFact.Resumed(after, because, ReasonWords.of(reason)));
    }

    public CaseFact progressed(@Nullable Instant nextWordBy, WordsRef text) {
        Function<Standing, CaseFact> make =
                after -> new TimeFact.Progressed(after, nextWordBy, new CaseFact.TextWords(text));
        var kept = moves.staying(make).after();
        return nextWordBy == null
                ? make.apply(kept)
                : make.apply(kept.moved(
                        kept.status(), ClockRules.promising(kept.clocks(), GivenClocks.NEXT_WORD, at, nextWordBy)));
    }

    public CaseFact extensionAsked(Asked.ExtensionRequest request, WordsRef reason) {
        return moves.staying(after -> new TimeFact.ExtensionAsked(
                after,
                request.milestone(),
                request.until(),
                request.askedBy(),
                request.approvers(),
                new ReasonWords(reason)));
    }

    public CaseFact extended(CaseClock clock, Instant until, WordsRef reason) {
        return moves.staying(after ->
                new TimeFact.Extended(after, clock.milestone(), clock.start(), until, new ReasonWords(reason)));
    }

    public CaseFact extensionDeclined(String milestone, WordsRef reason) {
        return moves.staying(after -> new TimeFact.ExtensionDeclined(after, milestone, new ReasonWords(reason)));
    }

    /** Only with the rules of the version that the case goes to. */
    public CaseFact procedureChanged(String version, Elapsed elapsed, WordsRef reason) {
        Function<Standing, CaseFact> make = after ->
                new TimeFact.ProcedureChanged(after, kase.standing().procedure(), elapsed, new ReasonWords(reason));
        var kept = kase.standing().under(version);
        var begun = rules.anew(kept.clocks(), kase.circumstances(), kase.happened());
        var counted = switch (elapsed) {
            case KEEP -> begun;
            case RESTART -> rules.restarted(begun, at, kase.circumstances());
        };
        return moves.fact(kept.moved(kept.status(), counted), make);
    }

    /**
     * Says which dates lie elsewhere after the fact, though nothing that stops or lengthens time has happened to them. Empty when none does.
     *
     * @param before the clocks as they were
     */
    public Optional<CaseFact> recalculated(String reason, List<CaseClock> before) {
        var moved = movedDates(before, kase.standing().clocks());
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(moves.staying(after -> new TimeFact.Recalculated(after, reason, moved)));
    }

    private static List<MovedDate> movedDates(List<CaseClock> before, List<CaseClock> after) {
        var froms = before.stream().collect(Collectors.toMap(CaseClock::milestone, CaseClock::dueAt, (one, _) -> one));
        var tos = after.stream().collect(Collectors.toMap(CaseClock::milestone, CaseClock::dueAt, (one, _) -> one));
        var names = new TreeSet<>(froms.keySet());
        names.addAll(tos.keySet());
        var moved = new ArrayList<MovedDate>();
        for (var name : names) {
            if (!Objects.equals(froms.get(name), tos.get(name))) {
                moved.add(new MovedDate(name, froms.get(name), tos.get(name)));
            }
        }
        return moved;
    }
}
