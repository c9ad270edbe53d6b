package io.redress.procedure.clock;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.WaitingFor;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something that must have happened by a due time.
 *
 * @param terms other terms for some cases; the first that holds
 * @param orEarlier the earliest of the term and these counts
 * @param instead a date that counts instead of the term where the complaint brings it; null for none
 * @param start fact that starts the clock; {@code complaint.registered} counts from the moment of receipt,
 *     {@code met(form)} from when another milestone was met
 * @param met facts any of which meets it
 * @param restart facts that start it anew
 * @param until facts after which it runs no more, met or not
 * @param repeated starts anew whenever it is met or missed, until {@code until}
 * @param warnBefore the owner is warned so long before; none for no warning
 * @param pausedBy whom to wait for stops this clock
 * @param pausedByReasons only these reasons of a pause stop it; none means all
 * @param promised told to the customer as the time of the next word
 * @param breach whether missing it is a breach; otherwise the date only informs, or moves something else. Null means yes
 * @param when cases it applies to; null means all
 * @param law code of the legal term it must keep; null where no law speaks
 * @param onMiss what a miss costs; null for nothing
 */
public record Milestone(
        String code,
        Text name,
        Term term,
        List<TermFor> terms,
        List<Limit> orEarlier,
        @Nullable Limit instead,
        String start,
        List<String> met,
        List<String> restart,
        List<Occasion> until,
        boolean repeated,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Term> warnBefore,

        List<WaitingFor> pausedBy,
        List<String> pausedByReasons,
        boolean promised,
        @Nullable Boolean breach,
        @Nullable String when,
        @Nullable Extension extension,
        @Nullable String law,
        @Nullable OnMiss onMiss) {

    /** The fact that a clock starts with when it runs from the moment of receipt. */
    public static final String RECEIPT = "complaint.registered";

    /** A term for the cases its condition holds for. */
    public record TermFor(String id, String when, Term term) {}

    /** @param remedy granted without being asked for */
    public record OnMiss(String remedy, @Nullable Text reason) {}

    /**
     * How it may be extended.
     *
     * @param when cases it may be extended for; null means all
     * @param askedBy positions; none means anybody who works the case
     * @param approvedBy positions, another person than who asks
     * @param progressEvery word to the customer at least so often while it is extended
     * @param atMost longest extension; null for no limit
     * @param message code of the message that tells the customer why; null means the one sent on {@code case.extended}
     */
    public record Extension(
            @Nullable String when,
            List<String> askedBy,
            List<String> approvedBy,
            @Nullable Term progressEvery,
            @Nullable Term atMost,
            @Nullable String message) {
        public Extension {
            askedBy = Codes.list(askedBy);
            approvedBy = List.copyOf(approvedBy);
        }
    }

    public Milestone {
        terms = Codes.list(terms);
        orEarlier = Codes.list(orEarlier);
        met = List.copyOf(met);
        restart = Codes.list(restart);
        until = Codes.list(until);
        warnBefore = Codes.list(warnBefore);
        pausedBy = Codes.list(pausedBy);
        pausedByReasons = Codes.list(pausedByReasons);
    }

    public boolean startsAtReceipt() {
        return start.equals(RECEIPT);
    }

    /** @param about what the fact is about: a check-list item, another milestone; null when nothing */
    public boolean isStartedBy(String fact, @Nullable String about) {
        return Occasion.parse(start).fits(fact, about);
    }

    public boolean isMetBy(String fact, @Nullable String about) {
        return met.stream().anyMatch(written -> Occasion.parse(written).fits(fact, about));
    }

    public boolean isRestartedBy(String fact, @Nullable String about) {
        return restart.stream().anyMatch(written -> Occasion.parse(written).fits(fact, about));
    }

    public boolean isEndedBy(String fact, @Nullable String about) {
        return Occasion.anyFits(until, fact, about);
    }

    /** Whether a pause stops this clock. */
    public boolean isPausedBy(WaitingFor waitingFor, String reason) {
        return pausedBy.contains(waitingFor) && (pausedByReasons.isEmpty() || pausedByReasons.contains(reason));
    }

    public boolean isBreachWhenMissed() {
        return breach == null || breach;
    }
}
