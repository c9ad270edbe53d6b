package io.redress.routing.desk;

import io.redress.procedure.routing.Reclassification;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.HandoverFact;
import io.redress.routing.casework.HandoverFact.Classification;
import io.redress.routing.casework.Happenings;
import io.redress.routing.casework.TimeFact;
import io.redress.routing.clock.CaseClock.Rung;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What follows from a fact without anybody's doing: the file may see the case as something else from then on, where a case is seen in another
 * light, dates may lie elsewhere, and ladders lead up and down. All is said, with the reason.
 */
@ApplicationScoped
class Consequences {

    /** Staff reads the language the organisation works in. */
    private static final String STAFF_LANGUAGE = "zh-CN";

    private final Cases cases;
    private final PublishedProcedures procedures;
    private final Recorder recorder;
    private final Words words;
    private final Posts posts;

    Consequences(Cases cases, PublishedProcedures procedures, Recorder recorder, Words words, Posts posts) {
        this.cases = cases;
        this.procedures = procedures;
        this.recorder = recorder;
        this.words = words;
        this.posts = posts;
    }

    /**
     * @param before the case as it was before the fact, which is recorded
     * @param at from when the fact counts
     * @return the case as it stands then
     */
    Case of(Case before, Instant at, CaseFact fact) {
        var recounted = recounted(before, at, fact);
        var worked = worked(recounted, at);
        reclassified(worked, fact).ifPresent(seen -> {
            record(recounted, at, seen);
            of(recounted, at, seen);
        });
        var occasions = Occasions.of(before, recounted, fact);
        return climbed(before.id(), at, climb -> climb.steps(occasions));
    }

    /** What follows from the case's having been opened. */
    void ofOpening(UUID id, Instant at) {
        climbed(id, at, climb -> climb.steps(Occasions.OF_OPENING));
    }

    /** A step of time is taken, and what follows from it. */
    void ofTime(Case kase, Rung rung, Instant at) {
        climbed(kase.id(), at, climb -> climb.step(rung).stream().toList());
    }

    /** Each step once; which of them the case takes is asked before the first, whom each goes to when it is taken. */
    private Case climbed(UUID id, Instant at, Function<Climb, List<Climb.Taken>> wanted) {
        for (var taken : wanted.apply(climb(id, at))) {
            var climb = climb(id, at);
            climb.fact(taken, words).ifPresent(fact -> {
                record(climb.kase(), at, fact);
                of(climb.kase(), at, fact);
            });
        }
        return cases.locked(id).orElseThrow().kase();
    }

    private Climb climb(UUID id, Instant at) {
        return new Climb(worked(cases.locked(id).orElseThrow().kase(), at), posts);
    }

    private Case recounted(Case before, Instant at, CaseFact fact) {
        var after = now(before);
        if (!(fact instanceof HandoverFact.Reclassified) && !(fact instanceof TimeFact.ProcedureChanged)) {
            return after;
        }
        var reason = Happenings.name(fact).replaceFirst("^case\\.", "");
        return worked(after, at)
                .moves()
                .time()
                .recalculated(reason, before.standing().clocks())
                .map(moved -> {
                    record(after, at, moved);
                    return now(after);
                })
                .orElse(after);
    }

    /** What the file makes of the fact; empty when it changes nothing, as a case that is over is not changed any more. */
    private Optional<CaseFact> reclassified(Worked worked, CaseFact fact) {
        if (worked.kase().status().isOver()) {
            return Optional.empty();
        }
        var changes = worked.procedure().changes();
        var facts = worked.kase().conditions();
        var name = Happenings.name(fact);
        var nature = first(fact, about -> changes.nature(name, about, facts));
        var severity = first(fact, about -> changes.severity(name, about, facts));
        if (nature.isEmpty() && severity.isEmpty()) {
            return Optional.empty();
        }
        var standing = worked.kase().standing();
        var seen = new Classification(
                standing.category(),
                severity.map(Reclassification::code).orElse(standing.severity()),
                nature.map(Reclassification::code).orElse(standing.nature()));
        var reason = Stream.of(nature, severity)
                .flatMap(Optional::stream)
                .flatMap(change -> Optional.ofNullable(change.reason()).stream())
                .map(text -> text.in(STAFF_LANGUAGE))
                .findFirst()
                .map(text -> words.keep(worked.kase().id(), worked.kase().organization(), Kind.INTERNAL, text))
                .orElse(null);
        return Optional.of(worked.moves().handovers().reclassified(seen, reason));
    }

    /** A fact may be about several things: the first that changes something decides. */
    private static Optional<Reclassification> first(
            CaseFact fact, Function<@Nullable String, Optional<Reclassification>> change) {
        return Happenings.of(fact).about().stream()
                .sorted()
                .map(change)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> change.apply(null));
    }

    private Worked worked(Case kase, Instant at) {
        return new Worked(
                kase, procedures.of(kase.organization(), kase.standing().procedure()), at);
    }

    private void record(Case kase, Instant at, CaseFact fact) {
        recorder.record(
                new Draft(kase.id(), kase.organization(), fact.after().department(), at, Actor.SUITE, (Record) fact));
    }

    private Case now(Case kase) {
        return cases.locked(kase.id()).orElseThrow().kase();
    }
}
