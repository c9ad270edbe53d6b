package io.redress.intake.told;

import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What any fact of a case tells: how the case stands after it, and, by type, what is special to it.
 *
 * @param status of the case, not as the customer sees it
 * @param waitingFor with {@code case.paused}
 * @param papers with {@code case.papers-asked}
 * @param alternatives with {@code case.proposed}
 * @param alternative with {@code case.chosen}
 * @param milestone with {@code case.deadline-near} and {@code case.deadline-missed}, as is {@code dueAt}
 * @param body with {@code case.referred}
 * @param incident the incident it belongs to, with {@code case.intercepted} and {@code case.incident-linked}
 * @param expectedRecovery likewise: when that is expected to be over
 * @param nextWordBy by when the customer hears next, where {@code case.progressed} promises it
 * @param action with {@code case.act-refused}: what was not done
 * @param handedOver with {@code case.escalated}: whether somebody else answers for it now; else somebody above was only told
 */
public record CaseTold(
        String procedure,
        @Nullable String category,
        String severity,
        @Nullable String nature,
        @Nullable String scope,
        String status,
        String department,
        String owner,
        int round,
        Instant receivedAt,
        List<ClockTold> clocks,
        @Nullable String waitingFor,
        @Nullable List<String> papers,
        @Nullable String finding,
        @Nullable String cause,
        @Nullable String result,
        @Nullable List<Alternative> alternatives,
        @Nullable Integer alternative,
        @Nullable String milestone,
        @Nullable Instant dueAt,
        @Nullable String body,
        @Nullable UUID incident,
        @Nullable Instant expectedRecovery,
        @Nullable Instant nextWordBy,
        @Nullable String action,
        @Nullable Boolean handedOver,
        @Nullable Texts words) {

    private static final String TYPES = "redress.case.";
    private static final String RECALCULATED = "redress.clock.recalculated.v1";

    /** Whether a fact of this type is one of a case. */
    public static boolean isToldBy(String type) {
        return type.startsWith(TYPES) || type.equals(RECALCULATED);
    }

    /** What the fact is about, as the procedure names it: {@code case.deadline-missed(reply)}; null when it is about nothing. */
    public @Nullable String about() {
        return milestone == null ? body : milestone;
    }

    /** The moment the fact is about: of a milestone, or the expected end of a fault. */
    public @Nullable Instant due() {
        return dueAt == null ? expectedRecovery : dueAt;
    }

    public record ClockTold(String milestone, Instant dueAt, String state) {

        public boolean isOpen() {
            return state.equals("running") || state.equals("paused");
        }
    }

    public record Alternative(
            int n, AlternativeTexts words, @Nullable List<Remedy> remedies) {}

    public record AlternativeTexts(WordsRef text) {}

    public record Remedy(
            String type, @Nullable Amount amount, @Nullable String rule) {}

    public record Amount(String amount, String currency) {}

    /**
     * @param text investigation, reply, result or note
     * @param reason of a decision
     */
    public record Texts(@Nullable WordsRef text, @Nullable WordsRef reason) {}
}
