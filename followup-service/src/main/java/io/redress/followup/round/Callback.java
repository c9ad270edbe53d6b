package io.redress.followup.round;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One customer to be asked about one round. Each state offers its legal moves and no others. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Callback.Scheduled.class, name = "scheduled"),
    @JsonSubTypes.Type(value = Callback.Claimed.class, name = "claimed"),
    @JsonSubTypes.Type(value = Callback.Completed.class, name = "completed"),
    @JsonSubTypes.Type(value = Callback.Unreached.class, name = "unreached")
})
public sealed interface Callback {

    Order order();

    List<Attempt> attempts();

    /** Waits for a caller, or for the customer to use the link. */
    record Scheduled(Order order, List<Attempt> attempts) implements Callback {
        public Scheduled {
            attempts = List.copyOf(attempts);
        }

        static Scheduled first(Order order) {
            return new Scheduled(order, List.of());
        }

        Claimed claimed(String staff, Instant until) {
            return new Claimed(order, attempts, staff, until);
        }

        Scheduled appointed(Order anew) {
            return new Scheduled(anew, attempts);
        }

        Unreached unreached() {
            return new Unreached(order, attempts);
        }
    }

    /**
     * Taken by a caller. Whoever took it keeps it until the lease ends, and after that until somebody else takes it: a call may last longer than its lease.
     *
     * @param until end of the lease, in real time
     */
    record Claimed(Order order, List<Attempt> attempts, String staff, Instant until) implements Callback {
        public Claimed {
            attempts = List.copyOf(attempts);
        }

        public boolean heldBy(String caller) {
            return staff.equals(caller);
        }

        /** Whether the lease still runs at a moment of real time. */
        public boolean leased(Instant realNow) {
            return realNow.isBefore(until);
        }

        /** By its holder for longer, or by another caller once the lease has ended. */
        Claimed claimed(String caller, Instant anew) {
            return new Claimed(order, attempts, caller, anew);
        }

        Scheduled appointed(Order anew) {
            return new Scheduled(anew, attempts);
        }

        /** A valid call is still the holder's until its answers are taken down; after any other one it goes back to the queue. */
        Callback attempted(Attempt attempt) {
            var all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
            return attempt.valid() ? new Claimed(order, all, staff, until) : new Scheduled(order, all);
        }

        Completed completed() {
            return new Completed(order, attempts);
        }
    }

    /** A valid call brought answers. */
    record Completed(Order order, List<Attempt> attempts) implements Callback {
        public Completed {
            attempts = List.copyOf(attempts);
        }
    }

    /** Nobody was reached in all the attempts there are, or nobody used the link while it worked. */
    record Unreached(Order order, List<Attempt> attempts) implements Callback {
        public Unreached {
            attempts = List.copyOf(attempts);
        }
    }
}
