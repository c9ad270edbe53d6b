package io.redress.procedure.clock;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.WaitingFor;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something that must have happened by a due time.
 *
 * @param start fact that starts the clock; {@code complaint.registered} counts from the moment of receipt
 * @param met facts any of which meets it
 * @param restart facts that start it anew
 * @param warnBefore the owner is warned so long before; null for no warning
 * @param pausedBy whom to wait for stops this clock
 * @param promised told to the customer as the time of the next word
 * @param breach whether missing it is a breach; otherwise the date only informs. Null means yes
 * @param when cases it applies to; null means all
 */
public record Milestone(
        String code,
        Text name,
        Term term,
        String start,
        List<String> met,
        List<String> restart,
        @Nullable Term warnBefore,
        List<WaitingFor> pausedBy,
        boolean promised,
        @Nullable Boolean breach,
        @Nullable String when,
        @Nullable Extension extension) {

    /** The fact that a clock starts with when it runs from the moment of receipt. */
    public static final String RECEIPT = "complaint.registered";

    /**
     * How it may be extended.
     *
     * @param when cases it may be extended for; null means all
     * @param approvedBy positions
     * @param progressEvery word to the customer at least so often while it is extended
     */
    public record Extension(
            @Nullable String when,
            List<String> approvedBy,
            @Nullable Term progressEvery) {
        public Extension {
            approvedBy = List.copyOf(approvedBy);
        }
    }

    public Milestone {
        met = List.copyOf(met);
        restart = Codes.list(restart);
        pausedBy = Codes.list(pausedBy);
    }

    public boolean startsAtReceipt() {
        return start.equals(RECEIPT);
    }

    public boolean isBreachWhenMissed() {
        return breach == null || breach;
    }
}
