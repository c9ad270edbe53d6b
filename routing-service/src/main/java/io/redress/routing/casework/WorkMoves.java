package io.redress.routing.casework;

import io.redress.routing.casework.CaseFact.ReasonWords;
import io.redress.routing.casework.CaseFact.TextWords;
import io.redress.routing.casework.WorkFact.OptionalText;
import io.redress.routing.casework.WorkFact.OutcomeWords;
import io.redress.routing.casework.WorkFact.ResultWords;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Makes the facts of checklists, reviews and tasks. Pure. */
public final class WorkMoves {

    private final Moves moves;
    private final Case kase;

    WorkMoves(Moves moves, Case kase) {
        this.moves = moves;
        this.kase = kase;
    }

    public CaseFact checked(String item, String result, String by, @Nullable WordsRef text) {
        return moves.staying(after -> new WorkFact.Checked(after, item, result, by, OptionalText.of(text)));
    }

    public CaseFact reviewed(boolean agrees, String by, WordsRef reason) {
        return moves.staying(after -> new WorkFact.Reviewed(after, agrees, by, new ReasonWords(reason)));
    }

    public CaseFact conferred(List<String> participants, List<String> signed, WordsRef outcome) {
        return moves.staying(after -> new WorkFact.Conferred(after, participants, signed, new OutcomeWords(outcome)));
    }

    public CaseFact replyReturned(WordsRef reason) {
        return moves.staying(after -> new WorkFact.ReplyReturned(after, new ReasonWords(reason)));
    }

    public CaseFact taskOpened(String party, @Nullable String department, @Nullable Instant dueAt, WordsRef text) {
        var n = kase.work().tasks().size() + 1;
        return moves.staying(after -> new WorkFact.TaskOpened(after, n, party, department, dueAt, new TextWords(text)));
    }

    public CaseFact taskDone(Work.Task task, WordsRef result) {
        return moves.staying(after -> new WorkFact.TaskDone(after, task.n(), task.party(), new ResultWords(result)));
    }
}
