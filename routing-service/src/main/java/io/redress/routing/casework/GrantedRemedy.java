package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.redress.routing.casework.RemedyFact.Charge;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A remedy on its way from a request to its execution. Proposer, decider and executor are three staff numbers.
 *
 * @param n from 1
 * @param charge that it answers; null when it answers none
 * @param alternative of the proposal it belongs to; null when it was asked for by itself
 * @param proposer staff number
 * @param approvers positions any of which may decide
 * @param decider staff number; null while nobody has decided, or within the proposer's authority
 * @param executor department that carries it out
 * @param executedBy staff number
 */
public record GrantedRemedy(
        int n,
        Remedy remedy,
        @Nullable Charge charge,
        @Nullable Integer alternative,
        String proposer,
        List<String> approvers,
        @Nullable String decider,
        String executor,
        @Nullable String executedBy,
        State state) {

    public GrantedRemedy {
        approvers = List.copyOf(approvers);
    }

    /** Where a remedy stands. */
    public enum State {
        /** Waits for somebody who may grant it. */
        REQUESTED,
        /** May be granted as part of a proposal that the customer has not chosen. */
        OFFERED,
        /** Granted; the executing department's turn. */
        APPROVED,
        REFUSED,
        /** Given; nothing follows, and nothing is given twice. */
        EXECUTED,
        /** Belonged to an alternative that nobody chose. */
        VOID;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    GrantedRemedy decided(@Nullable String by, State next) {
        return new GrantedRemedy(n, remedy, charge, alternative, proposer, approvers, by, executor, executedBy, next);
    }

    GrantedRemedy executed(String by) {
        return new GrantedRemedy(
                n, remedy, charge, alternative, proposer, approvers, decider, executor, by, State.EXECUTED);
    }

    /** Its proposal is over. */
    GrantedRemedy withoutOffer() {
        if (alternative == null) {
            return this;
        }
        var next = switch (state) {
            case REQUESTED, OFFERED, APPROVED -> State.VOID;
            case REFUSED, EXECUTED, VOID -> state;
        };
        return new GrantedRemedy(n, remedy, charge, null, proposer, approvers, decider, executor, executedBy, next);
    }

    /** Why this person may not decide it; null when they may. */
    @Nullable
    String decisionRefused(Viewer viewer) {
        if (viewer.staff().equals(proposer)) {
            return "Nobody decides on what they asked for themselves.";
        }
        return approvers.stream().anyMatch(viewer::holds)
                ? null
                : "This is decided by %s.".formatted(String.join(", ", approvers));
    }

    /** Why this person may not execute it; null when they may. */
    @Nullable
    String executionRefused(Viewer viewer) {
        if (Stream.of(proposer, decider).anyMatch(viewer.staff()::equals)) {
            return "Whoever proposed or granted it does not execute it.";
        }
        return viewer.isOf(executor) ? null : "This is executed by the department %s.".formatted(executor);
    }

    /** Asked for and not refused. */
    @JsonIgnore
    boolean isWanted() {
        return state != State.REFUSED && state != State.VOID;
    }
}
