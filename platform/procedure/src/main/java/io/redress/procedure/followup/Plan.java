package io.redress.procedure.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.occasion.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * How a solved case is asked about.
 *
 * @param when cases it is for; null means all
 * @param after the fact that schedules it and that its due time counts from
 * @param attempts calls before it counts as not reached; 0 in the file means 3
 * @param position who calls or visits; null means the callers
 * @param whileOpen asked although the case is still open
 * @param reminder a link that is not answered is sent again after this; null for never
 */
public record Plan(
        String id,
        @Nullable String when,
        @Nullable Kind kind,
        String after,
        Term due,
        @Nullable By by,
        int attempts,
        @Nullable Apart apart,
        @Nullable String position,
        boolean whileOpen,
        @Nullable Term reminder) {

    private static final int USUAL_ATTEMPTS = 3;

    /** What for. */
    public enum Kind {
        @JsonProperty("callback")
        CALLBACK,
        @JsonProperty("recheck")
        RECHECK
    }

    /** How the customer is asked. */
    public enum By {
        @JsonProperty("phone")
        PHONE,
        @JsonProperty("link")
        LINK,
        /** In person; kept like a call. */
        @JsonProperty("visit")
        VISIT
    }

    /** How far attempts are from each other. */
    public enum Apart {
        @JsonProperty("half-day")
        HALF_DAY,
        @JsonProperty("day")
        DAY,
        @JsonProperty("any")
        ANY
    }

    /** @param about what the fact is about; null when nothing */
    public boolean beginsWith(String fact, @Nullable String about) {
        return Occasion.parse(after).fits(fact, about);
    }

    public Plan {
        kind = kind == null ? Kind.CALLBACK : kind;
        by = by == null ? By.PHONE : by;
        apart = apart == null ? Apart.HALF_DAY : apart;
        attempts = attempts == 0 ? USUAL_ATTEMPTS : attempts;
    }
}
