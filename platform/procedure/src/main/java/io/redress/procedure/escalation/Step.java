package io.redress.procedure.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.organization.Post;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of a ladder: on a fact, or at a time before or after a milestone is due.
 *
 * @param on facts any of which takes it; none for a step of time
 * @param milestone whose due time it counts from; null for a step of facts
 * @param before so long before that; null for at or after it
 * @param after so long after that; null for at or before it
 * @param when cases it is for; null means all
 * @param act null means hand-over
 * @param answerWithin by when whoever it went to must have acted; null for no term
 */
public record Step(
        String id,
        List<Occasion> on,
        @Nullable String milestone,
        @Nullable Term before,
        @Nullable Term after,
        @Nullable String when,
        Post to,
        @Nullable Act act,
        Text reason,
        @Nullable Term answerWithin) {

    public enum Act {
        /** Whoever it goes to becomes the owner. */
        @JsonProperty("hand-over")
        HAND_OVER,
        /** The owner stays. */
        @JsonProperty("inform")
        INFORM
    }

    public Step {
        on = Codes.list(on);
        if (on.isEmpty() == (milestone == null)) {
            throw new IllegalArgumentException("a step has either facts (on) or a milestone");
        }
        if (milestone == null && (before != null || after != null)) {
            throw new IllegalArgumentException("before and after need a milestone");
        }
        if (before != null && after != null) {
            throw new IllegalArgumentException("a step is before or after the milestone, not both");
        }
    }

    public boolean isTimed() {
        return milestone != null;
    }

    public boolean handsOver() {
        return act != Act.INFORM;
    }
}
