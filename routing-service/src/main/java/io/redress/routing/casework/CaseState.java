package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.redress.procedure.vocabulary.WaitingFor;

import java.util.EnumSet;
import java.util.Set;

import static io.redress.routing.casework.Action.ACCEPTANCE;
import static io.redress.routing.casework.Action.CHOICE;
import static io.redress.routing.casework.Action.CLOSURE;
import static io.redress.routing.casework.Action.INVESTIGATION;
import static io.redress.routing.casework.Action.NOTES;
import static io.redress.routing.casework.Action.PROPOSAL;
import static io.redress.routing.casework.Action.REPLY;
import static io.redress.routing.casework.Action.RESOLUTION;

/** The states of a case, each with its legal moves. A note may always be added: the log is where corrections go. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseState.Open.class, name = "open"),
    @JsonSubTypes.Type(value = CaseState.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = CaseState.Investigating.class, name = "investigating"),
    @JsonSubTypes.Type(value = CaseState.Proposed.class, name = "proposed"),
    @JsonSubTypes.Type(value = CaseState.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = CaseState.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = CaseState.Reopened.class, name = "reopened"),
    @JsonSubTypes.Type(value = CaseState.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = CaseState.Closed.class, name = "closed")
})
public sealed interface CaseState {

    @JsonIgnore
    CaseStatus status();

    /** What may be done next. */
    @JsonIgnore
    default Set<Action> moves() {
        var moves = EnumSet.of(NOTES);
        moves.addAll(ownMoves());
        return moves;
    }

    @JsonIgnore
    Set<Action> ownMoves();

    /** Routed to a department; nobody has taken it on yet. */
    record Open() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.OPEN;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of(ACCEPTANCE);
        }
    }

    record Accepted() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.ACCEPTED;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of(INVESTIGATION, PROPOSAL, RESOLUTION, REPLY);
        }
    }

    record Investigating() implements CaseState {
        @Override
        public CaseStatus status() {
            return CaseStatus.INVESTIGATING;
        }

        @Override
        public Set<Action> ownMoves() {
            return Set.of(INVESTIGATION, PROPOSAL, RESOLUTION, REPLY);
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
            return Set.of(PROPOSAL, CHOICE, RESOLUTION, REPLY);
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
            return Set.of();
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
            return Set.of(REPLY, CLOSURE);
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
