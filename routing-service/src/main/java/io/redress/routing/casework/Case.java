package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.Circumstances;
import io.redress.routing.clock.Delays;
import io.redress.runtime.journal.Actor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case as its facts have made it: immutable, and changed by {@link #after} alone.
 *
 * @param opening what it began with
 * @param warned warnings that the owner has been given; see {@link Steps#warning}
 * @param delays what has moved its due dates
 * @param round what belongs to the resolution that is being worked on; a new round begins without it
 * @param asked what somebody still has to decide or bring
 * @param hands through whose hands it has gone
 * @param work checklist, tasks and remedies
 * @param links what it belongs to
 * @param happened the latest moment of everything that has happened, in the file's words
 */
public record Case(
        UUID id,
        String organization,
        Standing standing,
        CaseState state,
        Opening opening,
        Set<String> warned,
        Delays delays,
        Round round,
        Asked asked,
        Hands hands,
        Work work,
        Links links,
        Map<String, Instant> happened) {

    /** @param customer random id; null when anonymous */
    public record Opening(
            CaseFact.Route route,
            @Nullable UUID customer,
            String language,
            List<String> reachable,
            List<String> needs,
            List<String> demands,
            Complaint complaint) {

        Opening about(Complaint later) {
            return new Opening(route, customer, language, reachable, needs, demands, later);
        }
    }

    public Case {
        warned = Set.copyOf(warned);
        // Rows from before cases belonged to anything say nothing of it.
        links = Objects.requireNonNullElse(links, Links.NONE);
        happened = Map.copyOf(happened);
    }

    public static Case opened(UUID id, String organization, CaseFact.Opened fact, Instant at) {
        var opening = new Opening(
                fact.route(),
                fact.customer(),
                fact.language(),
                fact.reachable(),
                fact.needs(),
                fact.demands(),
                fact.complaint());
        return new Case(
                id,
                organization,
                fact.after(),
                new CaseState.Open(),
                opening,
                Set.of(),
                Delays.NONE,
                Round.BEGINNING,
                Asked.NOTHING,
                Hands.first(fact.after()),
                Work.NONE,
                Links.NONE,
                Map.of("complaint.registered", fact.after().receivedAt(), "case.opened", at));
    }

    /** The case after the fact; {@code at} is the moment from which the fact counts. */
    public Case after(CaseFact fact, Instant at) {
        return new Folding(this, at).over(fact);
    }

    /** The same, remembering who did it where that is work on the matter itself. */
    Case workedOnBy(Actor actor, CaseFact fact) {
        return actor instanceof Actor.Staff staff && Hands.isHandling(fact)
                ? new Case(
                        id,
                        organization,
                        standing,
                        state,
                        opening,
                        warned,
                        delays,
                        round,
                        asked,
                        hands.handledBy(staff.number()),
                        work,
                        links,
                        happened)
                : this;
    }

    @JsonIgnore
    public CaseStatus status() {
        return state.status();
    }

    public Optional<CaseClock> clock(String milestone) {
        return standing.clocks().stream()
                .filter(clock -> clock.milestone().equals(milestone))
                .findFirst();
    }

    /** Whom it is about, as known now. */
    @JsonIgnore
    public Complaint.@Nullable Concerns concerns() {
        return hands.concerns() == null ? opening.complaint().concerns() : hands.concerns();
    }

    /** Staff numbers of those complained about: never owner, reviewer or closer. */
    @JsonIgnore
    public Set<String> accused() {
        var concerns = concerns();
        return concerns == null ? Set.of() : concerns.people();
    }

    @JsonIgnore
    public @Nullable String accusedDepartment() {
        var concerns = concerns();
        return concerns == null ? null : concerns.department();
    }

    /** What may be done next, whoever does it. */
    @JsonIgnore
    public Set<Action> moves() {
        var moves = EnumSet.copyOf(state.moves());
        if (!status().isOver()) {
            addIf(moves, Action.PAUSE_DECISION, asked.pause() != null);
            addIf(moves, Action.EXTENSION_DECISION, !asked.extensions().isEmpty());
            addIf(moves, Action.TASK_COMPLETION, !work.openTasks().isEmpty());
            addIf(moves, Action.REPLY_RETURN, round.replied());
        }
        addIf(moves, Action.REMEDY_DECISION, isAnyRemedy(GrantedRemedy.State.REQUESTED) && !status().isOver());
        addIf(moves, Action.REMEDY_EXECUTION, isAnyRemedy(GrantedRemedy.State.APPROVED));
        if (!work.openTasks().isEmpty()) {
            moves.remove(Action.RESOLUTION);
        }
        if (hands.arbitrated()) {
            moves.remove(Action.REJECTION);
        }
        if (hands.needsArbitration()) {
            moves.retainAll(Action.DURING_ARBITRATION);
        }
        if (asked.pause() != null) {
            moves.remove(Action.PAUSE);
        }
        return moves;
    }

    /** What the procedure's conditions may speak of. */
    public CaseFacts conditions() {
        return Conditions.of(this);
    }

    /** What its due dates depend on. */
    @JsonIgnore
    public Circumstances circumstances() {
        var source = opening.complaint().source();
        return new Circumstances(conditions(), delays, source == null ? null : source.deadline(), roundSince());
    }

    /** The moment of its latest fact. */
    @JsonIgnore
    public Instant latest() {
        return happened.values().stream().max(Comparator.naturalOrder()).orElse(standing.receivedAt());
    }

    /** Whether the step was taken in this round. */
    @JsonIgnore
    public boolean hasClimbed(String ladder, String step) {
        return hands.escalated().contains(Hands.step(standing.round(), ladder, step));
    }

    /** When this round began; null in the first. */
    @Nullable
    Instant roundSince() {
        return Stream.of("case.reopened", "case.appealed")
                .map(happened::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the routing table speaks of. */
    public RoutingFacts complaintConditions() {
        return opening.complaint()
                .about(concerns())
                .conditions(
                        standing.receivedAt(),
                        standing.channel(),
                        standing.category(),
                        standing.region(),
                        standing.site(),
                        opening.language(),
                        opening.needs(),
                        opening.demands())
                .anonymous(opening.customer() == null)
                .build();
    }

    /** Milestones whose clock begins with a fact, or begins anew: it warns anew. */
    List<String> begunAnew(Standing after) {
        return after.clocks().stream()
                .filter(clock -> clock(clock.milestone())
                        .filter(before -> before.start().equals(clock.start()))
                        .isEmpty())
                .map(CaseClock::milestone)
                .toList();
    }

    private boolean isAnyRemedy(GrantedRemedy.State wanted) {
        return work.remedies().stream().anyMatch(remedy -> remedy.state() == wanted);
    }

    private static void addIf(Set<Action> moves, Action action, boolean condition) {
        if (condition) {
            moves.add(action);
        }
    }
}
