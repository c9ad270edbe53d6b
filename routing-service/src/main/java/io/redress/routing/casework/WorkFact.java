package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Facts of the work itself: steps of a checklist, reviews, tasks of several parties. */
public sealed interface WorkFact extends CaseFact {

    record OptionalText(WordsRef text) {
        public static @Nullable OptionalText of(@Nullable WordsRef text) {
            return text == null ? null : new OptionalText(text);
        }
    }

    record OutcomeWords(WordsRef outcome) {}

    record ResultWords(WordsRef result) {}

    /** @param by staff number */
    @FactType("redress.case.checked.v1")
    record Checked(
            @JsonUnwrapped Standing after,
            String item,
            String result,
            String by,
            @Nullable OptionalText words) implements WorkFact {}

    /** @param by staff number of the reviewer */
    @FactType("redress.case.reviewed.v1")
    record Reviewed(@JsonUnwrapped Standing after, boolean agrees, String by, CaseFact.ReasonWords words)
            implements WorkFact {}

    /**
     * Those who disagreed have met.
     *
     * @param participants staff numbers
     * @param signed those of them who signed the outcome
     */
    @FactType("redress.case.conferred.v1")
    record Conferred(@JsonUnwrapped Standing after, List<String> participants, List<String> signed, OutcomeWords words)
            implements WorkFact {}

    @FactType("redress.case.reply-returned.v1")
    record ReplyReturned(@JsonUnwrapped Standing after, CaseFact.ReasonWords words) implements WorkFact {}

    /** @param executor department that does it; null where the party is outside */
    @FactType("redress.case.task-opened.v1")
    record TaskOpened(
            @JsonUnwrapped Standing after,
            int n,
            String party,
            @Nullable String executor,
            @Nullable Instant dueAt,
            CaseFact.TextWords words)
            implements WorkFact {}

    @FactType("redress.case.task-done.v1")
    record TaskDone(@JsonUnwrapped Standing after, int n, String party, ResultWords words) implements WorkFact {}
}
