package io.redress.procedure.checklist;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.occasion.Move;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * @param parties who can be given a task
 * @param allBefore act refused while a task is open; null for none
 * @param due when a task is due if nobody says; null for no date
 * @param open tasks opened by themselves
 */
public record Tasks(
        Map<String, Party> parties,
        @Nullable Move allBefore,
        @Nullable Term due,
        Map<String, Opened> open) {

    public static final Tasks NONE = new Tasks(Map.of(), null, null, Map.of());

    /**
     * @param department that does its tasks; null for a party outside, or when each task says
     * @param body for one outside; null for none
     */
    public record Party(
            String code,
            Text name,
            @Nullable String department,
            @Nullable String body) {}

    /**
     * @param when null means whenever the fact comes
     * @param due counts from the fact; null means as for all tasks
     */
    public record Opened(
            String code,
            List<Occasion> on,
            @Nullable String when,
            String party,
            Text text,
            @Nullable Term due) {
        public Opened {
            on = List.copyOf(on);
        }
    }

    public Tasks {
        parties = Codes.ordered(parties);
        open = Codes.ordered(open);
    }
}
