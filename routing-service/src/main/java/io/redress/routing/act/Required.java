package io.redress.routing.act;

import io.redress.procedure.occasion.Move;
import io.redress.routing.casework.Action;
import io.redress.routing.desk.Worked;
import io.redress.routing.worklist.Language;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;

import java.util.Optional;

/** What the file's checklists must hold before an act. */
final class Required {

    private Required() {}

    /** @throws Problem 422 with every item that the act waits for */
    static void check(Worked worked, Action action, Language language) {
        move(action).ifPresent(move -> {
            var missing = worked
                    .procedure()
                    .steps()
                    .missingFor(move, worked.kase().conditions())
                    .stream()
                    .map(item -> new Violation("checklist", "must be ticked off before: " + language.of(item.name()))
                            .with("rule", item.code()))
                    .toArray(Violation[]::new);
            if (missing.length > 0) {
                throw Problem.unprocessable("checklist", null, missing);
            }
        });
    }

    private static Optional<Move> move(Action action) {
        return switch (action) {
            case ACCEPTANCE -> Optional.of(Move.ACCEPTANCE);
            case TRANSFER -> Optional.of(Move.TRANSFER);
            case INVESTIGATION -> Optional.of(Move.INVESTIGATION);
            case PROPOSAL -> Optional.of(Move.PROPOSAL);
            case REMEDIES -> Optional.of(Move.REMEDY);
            case REPLY -> Optional.of(Move.REPLY);
            case RESOLUTION -> Optional.of(Move.RESOLUTION);
            case CLOSURE -> Optional.of(Move.CLOSURE);
            case ESCALATION -> Optional.of(Move.ESCALATION);
            case REFERRAL -> Optional.of(Move.REFERRAL);
            case REVIEW -> Optional.of(Move.REVIEW);
            case REJECTION,
                    CLASSIFICATION,
                    CONCERNS,
                    NOTES,
                    CHECKLIST,
                    PAUSE,
                    PAUSE_DECISION,
                    RESUMPTION,
                    PROGRESS,
                    EXTENSION,
                    EXTENSION_DECISION,
                    CHOICE,
                    REMEDY_DECISION,
                    REMEDY_EXECUTION,
                    CONFERENCE,
                    TASKS,
                    TASK_COMPLETION,
                    REPLY_RETURN,
                    PROCEDURE -> Optional.empty();
        };
    }
}
