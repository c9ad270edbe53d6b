package io.redress.routing.desk;

import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.escalation.Step;
import io.redress.procedure.organization.Post;
import io.redress.procedure.vocabulary.Text;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.HandoverMoves.Escalation;
import io.redress.routing.casework.HandoverMoves.Place;
import io.redress.routing.clock.CaseClock.Rung;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which steps of the file's ladders a case takes at one moment, up or down, and to whom each leads. Used for one step. */
record Climb(Worked worked, Posts posts) {

    /** Staff reads the language the organisation works in. */
    private static final String STAFF_LANGUAGE = "zh-CN";

    /** A step, or the way down. */
    sealed interface Taken {
        record Up(String ladder, Step step) implements Taken {}

        record Down(String ladder, Ladder.Return way) implements Taken {}
    }

    Case kase() {
        return worked.kase();
    }

    /** Those that what happened brings about, in the order of the file. A case that is over moves no more. */
    List<Taken> steps(Set<String> happened) {
        return kase().status().isOver()
                ? List.of()
                : Stream.concat(ups(happened), downs(happened)).toList();
    }

    /** One whose moment has come; empty where the version that the case runs on does not have it. */
    Optional<Taken> step(Rung rung) {
        return Optional.ofNullable(worked.procedure().escalation().written().get(rung.ladder()))
                .flatMap(ladder -> ladder.steps().stream()
                        .filter(step -> step.id().equals(rung.step()))
                        .findFirst())
                .map(step -> new Taken.Up(rung.ladder(), step));
    }

    /** Empty when it was taken before, or leads to where the case is already. */
    Optional<CaseFact> fact(Taken taken, Words words) {
        return switch (taken) {
            case Taken.Up up -> up(up, words);
            case Taken.Down down -> down(down, words);
        };
    }

    private Stream<Taken> ups(Set<String> happened) {
        return worked.procedure().cases().rungs(kase().conditions()).stream()
                .filter(rung -> Occasions.isAny(rung.step().on(), happened))
                .map(rung -> new Taken.Up(rung.ladder().code(), rung.step()));
    }

    private Stream<Taken> downs(Set<String> happened) {
        return worked.procedure().escalation().written().values().stream()
                .filter(this::isUp)
                .flatMap(ladder -> worked.procedure().cases().returns(ladder.code(), kase().conditions()).stream()
                        .filter(way -> Occasions.isAny(way.on(), happened))
                        .map(way -> new Taken.Down(ladder.code(), way)));
    }

    /** Whether a step of it gave the case to somebody in this round. */
    private boolean isUp(Ladder ladder) {
        return ladder.steps().stream()
                .anyMatch(step -> step.handsOver() && kase().hasClimbed(ladder.code(), step.id()));
    }

    private Optional<CaseFact> up(Taken.Up up, Words words) {
        var step = up.step();
        if (kase().status().isOver() || kase().hasClimbed(up.ladder(), step.id())) {
            return Optional.empty();
        }
        var owner = kase().standing().owner();
        // Where nobody may be asked the step is on record all the same, with whoever answers for the case.
        var place =
                posts.find(worked, step.to()).orElse(new Place(kase().standing().department(), owner));
        var goes = step.handsOver() && !place.owner().equals(owner);
        var escalation = new Escalation(
                step.to().position(), place.owner(), up.ladder(), step.id(), false, kept(words, step.reason()));
        return Optional.of(worked.moves().handovers().escalated(escalation, goes ? place : null, answerBy(step)));
    }

    private Optional<CaseFact> down(Taken.Down down, Words words) {
        Post to = down.way().to();
        return posts.find(worked, to)
                .filter(_ -> !posts.isHeldByOwner(worked, to))
                .map(place -> worked.moves()
                        .handovers()
                        .escalated(
                                new Escalation(
                                        to.position(),
                                        place.owner(),
                                        down.ladder(),
                                        null,
                                        true,
                                        kept(words, down.way().reason())),
                                place));
    }

    private @Nullable Instant answerBy(Step step) {
        var within = step.answerWithin();
        return within == null
                ? null
                : worked.procedure().calendar().add(worked.at(), within).at();
    }

    private WordsRef kept(Words words, Text reason) {
        return words.keep(kase().id(), kase().organization(), Kind.INTERNAL, reason.in(STAFF_LANGUAGE));
    }
}
