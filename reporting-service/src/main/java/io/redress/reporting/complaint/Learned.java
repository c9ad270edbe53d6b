package io.redress.reporting.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/** What a fact says that figures need; everything else in it is passed over. */
sealed interface Learned {

    String CASE = "redress.case.";

    /** Empty for a fact that no figure needs. */
    static Optional<Learned> from(Entry entry) {
        return switch (entry.type()) {
            case "redress.complaint.registered.v1" -> Optional.of(Facts.read(Registered.class, entry.data()));
            case "redress.callback.completed.v1", "redress.survey.answered.v1" ->
                Optional.of(answered(entry.type(), Facts.read(Answer.class, entry.data())));
            case "redress.callback.unreached.v1" -> Optional.of(new Unreached());
            // Any case fact carries the state after it, those of types that are added later too.
            case String type
            when type.startsWith(CASE) && type.endsWith(".v1") ->
                Optional.of(new CaseChanged(
                        type.substring(CASE.length(), type.length() - ".v1".length()),
                        entry.effectiveAt(),
                        Facts.read(CaseState.class, entry.data()),
                        Facts.read(Findings.class, entry.data())));
            default -> Optional.empty();
        };
    }

    private static Learned answered(String type, Answer answer) {
        return new Answered(type.equals("redress.callback.completed.v1"), answer);
    }

    /** Intake's own knowledge: what holds until routing has spoken, and what only intake knows. */
    record Registered(
            String reference,
            String channel,
            @Nullable String category,
            @Nullable Place place,
            Instant receivedAt,
            String owner,
            @Nullable String department,
            @Nullable UUID customer,
            @Nullable UUID incident,
            @Nullable Boolean observation)
            implements Learned {

        public Registered {
            requireNonNull(reference, "reference");
            requireNonNull(channel, "channel");
            requireNonNull(receivedAt, "receivedAt");
            requireNonNull(owner, "owner");
        }

        record Place(@Nullable String region, @Nullable String site) {}
    }

    /**
     * Something happened to the case.
     *
     * @param name of the fact, without {@code case.}, for example {@code resolved}
     * @param at from when it counts
     */
    record CaseChanged(String name, Instant at, CaseState state, Findings findings) implements Learned {}

    /** The state that every case fact carries. */
    record CaseState(
            String reference,
            String channel,
            @Nullable String category,
            @Nullable String region,
            @Nullable String site,
            String severity,
            @Nullable String nature,
            @Nullable String scope,
            String status,
            String department,
            String owner,
            int round,
            Instant receivedAt,
            List<Clock> clocks) {

        public CaseState {
            requireNonNull(reference, "reference");
            requireNonNull(channel, "channel");
            requireNonNull(severity, "severity");
            requireNonNull(status, "status");
            requireNonNull(department, "department");
            requireNonNull(owner, "owner");
            requireNonNull(receivedAt, "receivedAt");
            clocks = List.copyOf(clocks);
        }

        /** @param breach false where missing it is no breach, because the date only informs; else absent */
        record Clock(
                String milestone, String state, @Nullable Boolean breach) {

            public Clock {
                requireNonNull(milestone, "milestone");
                requireNonNull(state, "state");
            }

            boolean isBroken() {
                return state.equals("missed") && !Boolean.FALSE.equals(breach);
            }
        }
    }

    /** What some case facts find out. A finding stands until another is made, and only the fact that makes it tells it. */
    record Findings(
            @Nullable String finding,
            @Nullable String result,
            @Nullable String cause,
            @Nullable String root,
            @Nullable String responsibility) {

        Findings before(Findings later) {
            return new Findings(
                    later.finding == null ? finding : later.finding,
                    later.result == null ? result : later.result,
                    later.cause == null ? cause : later.cause,
                    later.root == null ? root : later.root,
                    later.responsibility == null ? responsibility : later.responsibility);
        }

        @Nullable
        Boolean substantiated() {
            return finding == null ? null : finding.equals("substantiated");
        }
    }

    /** The customer answered, to a caller or by link. */
    record Answered(boolean byCall, Answer answer) implements Learned {}

    record Answer(
            @JsonProperty(required = true) boolean resolved,
            @JsonProperty(required = true) int satisfaction,
            @Nullable Integer recommend,
            @JsonProperty(required = true) boolean counted) {}

    /** Nobody was reached in the attempts allowed. */
    record Unreached() implements Learned {}
}
