package io.redress.routing.casework;

import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.clock.Delays;
import io.redress.routing.clock.Extension;
import io.redress.routing.clock.Standstill;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A case on its way over one fact: what the fact says becomes part of it. Used once. */
final class Folding {

    private final Case before;
    private final Instant at;
    private Case.Opening opening;
    private CaseState state;
    private Delays delays;
    private Round round;
    private Asked asked;
    private Hands hands;
    private Work work;
    private Links links;
    private final Set<String> warned;

    Folding(Case before, Instant at) {
        this.before = before;
        this.at = at;
        this.opening = before.opening();
        this.state = before.state();
        this.delays = before.delays();
        this.round = before.round();
        this.asked = before.asked();
        this.hands = before.hands();
        this.work = before.work();
        this.links = before.links();
        this.warned = new TreeSet<>(before.warned());
    }

    Case over(CaseFact fact) {
        before.begunAnew(fact.after()).forEach(this::forgetWarnings);
        apply(fact);
        return new Case(
                before.id(),
                before.organization(),
                fact.after(),
                state,
                opening,
                warned,
                delays,
                round,
                asked,
                hands.held(fact.after()),
                work,
                links,
                happened(fact));
    }

    private void apply(CaseFact fact) {
        switch (fact) {
            case CaseFact.Opened _ ->
                throw new IllegalStateException("case %s was opened before".formatted(before.id()));
            case CaseFact.Accepted _ -> state = new CaseState.Accepted();
            case CaseFact.PapersAsked f -> {
                asked = asked.forPapers(f.papers(), f.dueAt());
                pause(WaitingFor.CUSTOMER, null, null);
            }
            case CaseFact.Returned _ -> end(new CaseState.Returned());
            case CaseFact.Investigated f -> {
                state = new CaseState.Investigating();
                round = round.investigated(f);
            }
            case CaseFact.Proposed f -> {
                work = state instanceof CaseState.AwaitingApproval ? work : work.withoutOffers();
                state = new CaseState.Proposed();
                round = round.proposed(f);
            }
            case CaseFact.Chosen f -> round = round.chosen(f);
            case CaseFact.Replied _ -> round = round.asReplied(true);
            case CaseFact.Resolved f -> {
                if (state instanceof CaseState.Paused) {
                    goOn();
                }
                state = new CaseState.Resolved();
                links = links.resolved();
                round = round.resolved(f);
            }
            case CaseFact.ClosureRecorded f -> round = round.closureRecorded(f);
            case CaseFact.Closed _ -> end(new CaseState.Closed());
            case CaseFact.Reopened _ -> {
                state = new CaseState.Reopened();
                round = round.next();
                work = work.withoutOffers();
                hands = hands.dissatisfying();
            }
            case CaseFact.DeadlineNear f -> warned.add(Steps.warning(f.milestone(), warningsOf(f.milestone()) + 1));
            case CaseFact.DeadlineMissed _, CaseFact.ActRefused _, CaseFact.Noted _ -> {}
            case TimeFact f -> apply(f);
            case HandoverFact f -> apply(f);
            case WorkFact f -> apply(f);
            case RemedyFact f -> apply(f);
            case LinkFact f -> apply(f);
        }
    }

    private void apply(LinkFact fact) {
        switch (fact) {
            case LinkFact.Intercepted f -> {
                state = new CaseState.Intercepted();
                links = links.to(f.incident());
            }
            case LinkFact.IncidentLinked f -> links = links.to(f.incident());
            case LinkFact.Collected f -> links = links.leading(f.members());
            case LinkFact.Joined f -> links = links.into(f.leader());
        }
    }

    private void apply(TimeFact fact) {
        switch (fact) {
            case TimeFact.PauseAsked f ->
                asked = asked.forPause(
                        new Asked.PauseRequest(f.reason(), f.waitingFor(), f.until(), f.askedBy(), f.approvers()));
            case TimeFact.Supplemented f -> {
                asked = asked.stillForPapers(f.missing());
                opening = opening.about(opening.complaint().supplemented(f.papers(), f.attributes()));
            }
            case TimeFact.PauseDeclined _ -> asked = asked.forPause(null);
            case TimeFact.Paused f -> {
                asked = asked.forPause(null);
                pause(f.waitingFor(), f.reason(), f.until());
            }
            case TimeFact.Resumed _ -> resume();
            case TimeFact.ExtensionAsked f ->
                asked = asked.forExtension(
                        new Asked.ExtensionRequest(f.milestone(), f.until(), f.askedBy(), f.approvers()));
            case TimeFact.Extended f -> {
                asked = asked.withoutExtension(f.milestone());
                delays = delays.extendedBy(new Extension(f.milestone(), f.start(), f.until(), at));
            }
            case TimeFact.ExtensionDeclined f -> asked = asked.withoutExtension(f.milestone());
            case TimeFact.Progressed _, TimeFact.ProcedureChanged _, TimeFact.Recalculated _ -> {}
        }
    }

    private void apply(HandoverFact fact) {
        switch (fact) {
            case HandoverFact.Transferred f -> {
                hands = hands.settled(f.arbitrated());
                if (!f.fromDepartment().equals(f.after().department())) {
                    backToOpen();
                }
            }
            case HandoverFact.Rejected f -> {
                hands = hands.rejected(f.fromDepartment());
                backToOpen();
            }
            case HandoverFact.Concerned f -> hands = hands.concerning(f.concerns());
            case HandoverFact.Appealed _ -> {
                state = new CaseState.UnderAppeal();
                round = Round.BEGINNING;
                work = work.withoutOffers();
                hands = hands.underAppeal();
                goOn();
            }
            case HandoverFact.Escalated f -> {
                hands = hands.telling(f.staff());
                var step = f.step();
                if (step != null) {
                    hands = hands.steppedUp(Hands.step(before.standing().round(), f.ladder(), step));
                }
            }
            case HandoverFact.Referred _ -> end(new CaseState.Referred());
            case HandoverFact.Withdrawn _ -> end(new CaseState.Withdrawn());
            case HandoverFact.Assigned _, HandoverFact.Reclassified _ -> {}
        }
    }

    private void apply(WorkFact fact) {
        switch (fact) {
            case WorkFact.Checked f -> {
                var words = f.words();
                work = work.checking(
                        new Work.CheckedItem(f.item(), f.result(), f.by(), at, words == null ? null : words.text()));
            }
            case WorkFact.Reviewed f -> work = work.reviewed(new Work.Review(f.agrees(), f.by(), at));
            case WorkFact.Conferred _ -> {}
            case WorkFact.ReplyReturned _ -> round = round.asReplied(false);
            case WorkFact.TaskOpened f ->
                work = work.opening(new Work.Task(
                        f.n(), f.party(), f.executor(), f.dueAt(), f.words().text(), null));
            case WorkFact.TaskDone f -> work = work.doing(f.n(), f.words().result());
        }
    }

    private void apply(RemedyFact fact) {
        switch (fact) {
            case RemedyFact.ApprovalAsked f -> {
                work = work.withoutOffers();
                state = new CaseState.AwaitingApproval(beneath(state), f.alternatives(), f.askedBy());
            }
            case RemedyFact.ProposalDeclined _ -> {
                work = work.withoutOffers();
                state = beneath(state);
            }
            case RemedyFact.RemedyRequested f ->
                work = work.granting(new GrantedRemedy(
                        f.n(),
                        f.remedy(),
                        f.charge(),
                        f.alternative(),
                        f.proposer(),
                        f.approvers(),
                        null,
                        f.executor(),
                        null,
                        f.state()));
            case RemedyFact.RemedyDecided f -> work = work.remedy(f.n(), remedy -> remedy.decided(f.by(), f.state()));
            case RemedyFact.RemedyExecuted f -> work = work.remedy(f.n(), remedy -> remedy.executed(f.by()));
        }
    }

    private void pause(WaitingFor waitingFor, @Nullable String reason, @Nullable Instant until) {
        state = new CaseState.Paused(beneath(state), waitingFor);
        asked = asked.goingOnAt(until);
        delays = delays.stoppedBy(Standstill.from(at, waitingFor, reason));
    }

    private void resume() {
        state = beneath(state);
        goOn();
    }

    private void goOn() {
        asked = asked.goingOnAt(null).stillForPapers(List.of());
        delays = delays.goingOn(at);
    }

    private void end(CaseState over) {
        state = over;
        goOn();
        asked = Asked.NOTHING;
    }

    /** Whoever gets it must first take it on; what was found stays found. A pause or an approval that is waited for stays. */
    private void backToOpen() {
        state = switch (state) {
            case CaseState.Paused paused -> new CaseState.Paused(new CaseState.Open(), paused.waitingFor());
            case CaseState.Open _,
                    CaseState.Accepted _,
                    CaseState.Investigating _,
                    CaseState.Proposed _,
                    CaseState.AwaitingApproval _,
                    CaseState.Reopened _,
                    CaseState.UnderAppeal _ -> new CaseState.Open();
            case CaseState.Intercepted _,
                    CaseState.Resolved _,
                    CaseState.Returned _,
                    CaseState.Referred _,
                    CaseState.Withdrawn _,
                    CaseState.Closed _ -> state;
        };
    }

    private static CaseState beneath(CaseState state) {
        return switch (state) {
            case CaseState.Paused paused -> paused.before();
            case CaseState.AwaitingApproval waiting -> waiting.before();
            case CaseState.Open _,
                    CaseState.Accepted _,
                    CaseState.Investigating _,
                    CaseState.Proposed _,
                    CaseState.Intercepted _,
                    CaseState.Resolved _,
                    CaseState.Reopened _,
                    CaseState.UnderAppeal _,
                    CaseState.Returned _,
                    CaseState.Referred _,
                    CaseState.Withdrawn _,
                    CaseState.Closed _ -> state;
        };
    }

    private int warningsOf(String milestone) {
        return Steps.warningsGiven(warned, milestone);
    }

    private void forgetWarnings(String milestone) {
        warned.removeIf(warning -> warning.equals(milestone) || warning.startsWith(milestone + "#"));
    }

    private Map<String, Instant> happened(CaseFact fact) {
        var all = new HashMap<>(before.happened());
        Happenings.of(fact).occasions().forEach(occasion -> all.put(occasion, at));
        return all;
    }
}
