package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.redress.procedure.vocabulary.WaitingFor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static io.redress.routing.casework.Action.ACCEPTANCE;
import static io.redress.routing.casework.Action.CHECKLIST;
import static io.redress.routing.casework.Action.CHOICE;
import static io.redress.routing.casework.Action.CLASSIFICATION;
import static io.redress.routing.casework.Action.CLOSURE;
import static io.redress.routing.casework.Action.CONCERNS;
import static io.redress.routing.casework.Action.CONFERENCE;
import static io.redress.routing.casework.Action.ESCALATION;
import static io.redress.routing.casework.Action.EXTENSION;
import static io.redress.routing.casework.Action.INVESTIGATION;
import static io.redress.routing.casework.Action.NOTES;
import static io.redress.routing.casework.Action.PAUSE;
import static io.redress.routing.casework.Action.PROCEDURE;
import static io.redress.routing.casework.Action.PROGRESS;
import static io.redress.routing.casework.Action.PROPOSAL;
import static io.redress.routing.casework.Action.REFERRAL;
import static io.redress.routing.casework.Action.REJECTION;
import static io.redress.routing.casework.Action.REMEDIES;
import static io.redress.routing.casework.Action.REPLY;
import static io.redress.routing.casework.Action.RESOLUTION;
import static io.redress.routing.casework.Action.RESUMPTION;
import static io.redress.routing.casework.Action.REVIEW;
import static io.redress.routing.casework.Action.TASKS;
import static io.redress.routing.casework.Action.TRANSFER;

/** The states of a case, each with its legal moves. A note may always be added: the log is where corrections go. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseState.Open.class, name = "open"),
    @JsonSubTypes.Type(value = CaseState.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = CaseState.Investigating.class, name = "investigating"),
    @JsonSubTypes.Type(value = CaseState.Proposed.class, name = "proposed"),
    @JsonSubTypes.Type(value = CaseState.AwaitingApproval.class, name = "awaiting-approval"),
    @JsonSubTypes.Type(value = CaseState.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = CaseState.Intercepted.class, name = "intercepted"),
    @JsonSubTypes.Type(value = CaseState.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = CaseState.Reopened.class, name = "reopened"),
    @JsonSubTypes.Type(value = CaseState.UnderAppeal.class, name = "under-appeal"),
    @JsonSubTypes.Type(value = CaseState.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = CaseState.Referred.class, name = "referred"),
    @JsonSubTypes.Type(value = CaseState.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = CaseState.Closed.class, name = "closed")
})
public sealed interface CaseState {

    /** What is done around the matter itself, in every state that is not over. */
    Set<Action> AROUND = EnumSet.of(
            NOTES,
            CHECKLIST,
            TRANSFER,
            CLASSIFICATION,
            CONCERNS,
            PROGRESS,
            EXTENSION,
            REVIEW,
            CONFERENCE,
            TASKS,
            ESCALATION,
            REFERRAL,
            PROCEDURE);

    /** What is done about the matter once it has been taken on. */
    Set<Action> WORK = EnumSet.of(INVESTIGATION, PROPOSAL, REMEDIES, RESOLUTION, REPLY, PAUSE);

    @JsonIgnore
    CaseStatus status();

    /** What may be done next, as far as the state alone decides. */
    @JsonIgnore
    default Set<Action> moves() {
        var moves = EnumSet.of(NOTES);
        moves.addAll(ownMoves());
        return moves;
    }

    @JsonIgnore
    Set<Action> ownMoves();

    private static Set<Action> around(Action... more) {
        var all = EnumSet.copyOf(AROUND);
        all.addAll(Set.of(more));
        return all;
    }

    private static Set<Action> working(Action... more) {
        var all = EnumSet.copyOf(WORK);
        all.addAll(around(more));
        return all;
    }

    /** Routed to a department; nobody has taken it on yet. */
    record Open() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.OPEN;
        }

        @Override
        public Set<Action> ownMoves() {
            return around(ACCEPTANCE, REJECTION, PAUSE);
        }
    }

    record Accepted() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.ACCEPTED;
        }

        @Override
        public Set<Action> ownMoves() {
            return working(REJECTION);
        }
    }

    record Investigating() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.INVESTIGATING;
        }

        @Override
        public Set<Action> ownMoves() {
            return working(REJECTION);
        }
    }

    /** Alternatives lie before the customer, who may change a choice while they do. */
    record Proposed() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.PROPOSED;
        }

        @Override
        public Set<Action> ownMoves() {
            var moves = working(CHOICE);
            moves.remove(INVESTIGATION);
            return moves;
        }
    }

    /**
     * A proposal waits for whoever may grant what it offers.
     *
     * @param before where the case goes on when nobody grants it
     * @param alternatives what will lie before the customer
     * @param askedBy staff number of the proposer
     */
    record AwaitingApproval(CaseState before, List<CaseFact.Alternative> alternatives, String askedBy)
            implements CaseState {

        public AwaitingApproval {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public CaseStatus status() {
            return CaseStatus.AWAITING_APPROVAL;
        }

        @Override
        public Set<Action> ownMoves() {
            return around(REPLY);
        }
    }

    /**
     * Somebody is waited for.
     *
     * @param before where the case goes on
     */
    record Paused(CaseState before, WaitingFor waitingFor) implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.PAUSED;
        }

        @Override
        public Set<Action> ownMoves() {
            return around(RESUMPTION);
        }
    }

    /** A known fault explains it: nobody works on it alone, and its end comes with the end of the fault. */
    record Intercepted() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.INTERCEPTED;
        }

        @Override
        public Set<Action> ownMoves() {
            return around(REPLY, RESOLUTION);
        }
    }

    /** Solved in the organisation's eyes; the customer is asked. */
    record Resolved() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.RESOLVED;
        }

        @Override
        public Set<Action> ownMoves() {
            return EnumSet.of(
                    REPLY,
                    CLOSURE,
                    CHECKLIST,
                    CLASSIFICATION,
                    CONCERNS,
                    PROGRESS,
                    REMEDIES,
                    REVIEW,
                    CONFERENCE,
                    REFERRAL);
        }
    }

    /** The customer was not content; takes the moves of {@link Accepted}. */
    record Reopened() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.REOPENED;
        }

        @Override
        public Set<Action> ownMoves() {
            return new Accepted().ownMoves();
        }
    }

    /** Others look at it afresh; takes the moves of {@link Accepted}, but nobody sends it away. */
    record UnderAppeal() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.UNDER_APPEAL;
        }

        @Override
        public Set<Action> ownMoves() {
            return working();
        }
    }

    /** Not taken up, with the reason told. */
    record Returned() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.RETURNED;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of();
        }
    }

    /** The customer was pointed to a body outside. */
    record Referred() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.REFERRED;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of();
        }
    }

    /** The customer wants nothing more. */
    record Withdrawn() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.WITHDRAWN;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of();
        }
    }

    record Closed() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.CLOSED;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of();
        }
    }
}
