package io.redress.procedure.escalation;

import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.organization.Post;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param when cases it is for; null means all
 * @param steps from the bottom up; each fires once in a round
 * @param returns when the case comes down again; null means never by itself
 */
public record Ladder(
        String code,
        Text name,
        @Nullable String when,
        List<Step> steps,
        @Nullable Return returns) {

    /** @param when null means whenever the fact comes */
    public record Return(List<Occasion> on, @Nullable String when, Post to, Text reason) {
        public Return {
            on = List.copyOf(on);
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
    }
}
