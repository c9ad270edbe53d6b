package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.clock.CaseClock;
import io.redress.routing.clock.Standstill;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A case as its facts have made it: immutable, and changed by {@link #after} alone.
 *
 * @param opening what it began with
 * @param warned milestones of whose near deadline the owner has been told
 * @param standstills times in which it waited for somebody, in their order
 * @param round what belongs to the resolution that is being worked on; a new round begins without it
 */
public record Case(
        UUID id,
        String organization,
        Standing standing,
        CaseState state,
        Opening opening,
        Set<String> warned,
        List<Standstill> standstills,
        Round round) {

    /** @param customer random id; null when anonymous */
    public record Opening(
            CaseFact.Route route,
            @Nullable UUID customer,
            String language,
            List<String> reachable,
            List<String> needs,
            List<String> demands,
            Complaint complaint) {}

    public Case {
        warned = Set.copyOf(warned);
        standstills = List.copyOf(standstills);
    }

    public static Case opened(UUID id, String organization, CaseFact.Opened fact) {
        var opening = new Opening(
                fact.route(),
                fact.customer(),
                fact.language(),
                fact.reachable(),
                fact.needs(),
                fact.demands(),
                fact.complaint());
        return new Case(
                id, organization, fact.after(), new CaseState.Open(), opening, Set.of(), List.of(), Round.BEGINNING);
    }

    /** The case after the fact; {@code at} is the moment from which the fact counts. */
    public Case after(CaseFact fact, Instant at) {
        var stood = stands(fact.after());
        return switch (fact) {
            case CaseFact.Opened _ -> throw new IllegalStateException("case %s was opened before".formatted(id));
            case CaseFact.Accepted _ -> stood.in(new CaseState.Accepted());
            case CaseFact.PapersAsked _ -> stood.pausedFor(WaitingFor.CUSTOMER, at);
            case CaseFact.Returned _ -> stood.in(new CaseState.Returned());
            case CaseFact.Investigated f ->
                stood.in(new CaseState.Investigating()).working(round.investigated(f));
            case CaseFact.Proposed f -> stood.in(new CaseState.Proposed()).working(round.proposed(f));
            case CaseFact.Chosen f -> stood.working(round.chosen(f));
            case CaseFact.Replied _ -> stood.working(round.asReplied());
            case CaseFact.Resolved f -> stood.in(new CaseState.Resolved()).working(round.resolved(f));
            case CaseFact.ClosureRecorded f -> stood.working(round.closureRecorded(f));
            case CaseFact.Closed _ -> stood.in(new CaseState.Closed());
            case CaseFact.Reopened _ -> stood.in(new CaseState.Reopened()).working(round.next());
            case CaseFact.DeadlineNear f -> stood.warnedOf(f.milestone());
            case CaseFact.DeadlineMissed _, CaseFact.ActRefused _, CaseFact.Noted _ -> stood;
        };
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

    /** What the procedure's conditions may speak of. */
    public CaseFacts conditions() {
        return CaseFacts.of(
                complaintConditions(),
                standing.severity(),
                standing.nature(),
                standing.scope(),
                standing.department(),
                round.finding(),
                round.cause(),
                round.result(),
                standing.round());
    }

    private RoutingFacts complaintConditions() {
        return opening.complaint()
                .conditions(
                        standing.channel(),
                        standing.category(),
                        standing.region(),
                        standing.site(),
                        opening.language(),
                        opening.needs(),
                        opening.demands());
    }

    /** A clock that begins anew warns anew. */
    private Case stands(Standing after) {
        var begunAnew = after.clocks().stream()
                .filter(clock -> clock(clock.milestone())
                        .filter(before -> before.start().equals(clock.start()))
                        .isEmpty())
                .map(CaseClock::milestone)
                .toList();
        var kept = new TreeSet<>(warned);
        begunAnew.forEach(kept::remove);
        return new Case(id, organization, after, state, opening, kept, standstills, round);
    }

    private Case in(CaseState next) {
        return new Case(id, organization, standing, next, opening, warned, standstills, round);
    }

    private Case working(Round next) {
        return new Case(id, organization, standing, state, opening, warned, standstills, next);
    }

    private Case warnedOf(String milestone) {
        var more = new TreeSet<>(warned);
        more.add(milestone);
        return new Case(id, organization, standing, state, opening, more, standstills, round);
    }

    private Case pausedFor(WaitingFor waitingFor, Instant from) {
        var more = new ArrayList<>(standstills);
        more.add(new Standstill(from, null, waitingFor));
        return new Case(
                id, organization, standing, new CaseState.Paused(state, waitingFor), opening, warned, more, round);
    }
}
