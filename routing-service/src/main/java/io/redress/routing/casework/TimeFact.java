package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts by which the time of a case stands still, goes on, is lengthened or counted anew. */
public sealed interface TimeFact extends CaseFact {

    /**
     * Time may stand still once somebody consents; until then it runs.
     *
     * @param askedBy staff number
     * @param approvers positions any of which may consent
     */
    @FactType("redress.case.pause-asked.v1")
    record PauseAsked(
            @JsonUnwrapped Standing after,
            String reason,
            WaitingFor waitingFor,
            @Nullable Instant until,
            String askedBy,
            List<String> approvers)
            implements TimeFact {}

    @FactType("redress.case.pause-declined.v1")
    record PauseDeclined(@JsonUnwrapped Standing after, CaseFact.ReasonWords words) implements TimeFact {}

    /**
     * The customer has added something; papers and coded values are what the rules see.
     *
     * @param papers that came with it
     * @param missing what was asked for and is still not here
     * @param attributes coded values that were added or put right; null for none
     */
    @FactType("redress.case.supplemented.v1")
    record Supplemented(
            @JsonUnwrapped Standing after,
            List<String> papers,
            List<String> missing,
            @Nullable Map<String, Object> attributes)
            implements TimeFact {}

    /** @param until when the case goes on by itself; null when only somebody lets it go on */
    @FactType("redress.case.paused.v1")
    record Paused(
            @JsonUnwrapped Standing after,
            String reason,
            WaitingFor waitingFor,
            @Nullable Instant until,
            CaseFact.@Nullable ReasonWords words)
            implements TimeFact {}

    @FactType("redress.case.resumed.v1")
    record Resumed(@JsonUnwrapped Standing after, Because because, CaseFact.@Nullable ReasonWords words)
            implements TimeFact {}

    /** Why a case goes on. */
    enum Because {
        /** Somebody said so. */
        SAID,
        /** The moment that was named has come. */
        UNTIL,
        /** What was asked of the customer is here. */
        SUPPLIED,
        /** Whatever it waited for, something else has ended the waiting: a withdrawal, an appeal. */
        OVERTAKEN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A word to the customer on how it goes. */
    @FactType("redress.case.progressed.v1")
    record Progressed(
            @JsonUnwrapped Standing after, @Nullable Instant nextWordBy, CaseFact.TextWords words)
            implements TimeFact {}

    /**
     * Moves nothing before somebody else has decided.
     *
     * @param askedBy staff number, who cannot decide
     * @param approvers positions any of which may decide; empty where the file names none and supervisors decide
     */
    @FactType("redress.case.extension-asked.v1")
    record ExtensionAsked(
            @JsonUnwrapped Standing after,
            String milestone,
            Instant until,
            String askedBy,
            List<String> approvers,
            CaseFact.ReasonWords words)
            implements TimeFact {}

    /** @param start of the clock that was extended */
    @FactType("redress.case.extended.v1")
    record Extended(
            @JsonUnwrapped Standing after, String milestone, Instant start, Instant until, CaseFact.ReasonWords words)
            implements TimeFact {}

    @FactType("redress.case.extension-declined.v1")
    record ExtensionDeclined(@JsonUnwrapped Standing after, String milestone, CaseFact.ReasonWords words)
            implements TimeFact {}

    /** @param from version before */
    @FactType("redress.case.procedure-changed.v1")
    record ProcedureChanged(@JsonUnwrapped Standing after, String from, Elapsed elapsed, CaseFact.ReasonWords words)
            implements TimeFact {}

    /** What happens to the time that had passed. */
    enum Elapsed {
        KEEP,
        RESTART;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Due dates lie elsewhere now, for the reason. */
    @FactType("redress.clock.recalculated.v1")
    record Recalculated(@JsonUnwrapped Standing after, String reason, List<MovedDate> moved) implements TimeFact {}

    /** @param to null for a clock that no longer applies, as {@code from} is for one that applies now */
    record MovedDate(
            String milestone,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
