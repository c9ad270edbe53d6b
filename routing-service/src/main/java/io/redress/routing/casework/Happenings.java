package io.redress.routing.casework;

import io.redress.routing.clock.Happening;
import io.redress.runtime.journal.Facts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fact is to the file: its name, and what it is about. */
public final class Happenings {

    private Happenings() {}

    public static Happening of(CaseFact fact) {
        return new Happening(name(fact), about(fact));
    }

    /** {@code case.accepted}. */
    public static String name(CaseFact fact) {
        return Facts.type(fact.getClass()).replaceFirst("^redress\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    private static Set<String> about(CaseFact fact) {
        return switch (fact) {
            case CaseFact.Investigated f -> Set.of(f.finding());
            case CaseFact.Chosen f -> Set.of(Boolean.TRUE.equals(f.refused()) ? "refused" : "accepted");
            case CaseFact.Resolved f -> Set.of(f.result());
            case CaseFact.DeadlineNear f -> Set.of(f.milestone());
            case CaseFact.DeadlineMissed f -> Set.of(f.milestone());
            case TimeFact.PauseAsked f -> Set.of(f.reason());
            case TimeFact.Paused f -> Set.of(f.reason());
            case TimeFact.ExtensionAsked f -> Set.of(f.milestone());
            case TimeFact.Extended f -> Set.of(f.milestone());
            case HandoverFact.Transferred f -> Set.of(f.after().department());
            case HandoverFact.Assigned f -> Set.of(f.after().department());
            case HandoverFact.Escalated f ->
                Stream.of(f.to(), f.staff()).filter(to -> to != null).collect(Collectors.toSet());
            case HandoverFact.Referred f -> Set.of(f.body());
            case WorkFact.Checked f -> Set.of(f.item(), f.item() + "/" + f.result());
            case WorkFact.Reviewed f -> Set.of(f.agrees() ? "agreed" : "disputed");
            case WorkFact.TaskOpened f -> Set.of(f.party());
            case WorkFact.TaskDone f -> Set.of(f.party());
            case RemedyFact.RemedyRequested f -> Set.of(f.remedy().type());
            case RemedyFact.RemedyDecided f -> Set.of(f.type(), f.approved() ? "approved" : "refused");
            case RemedyFact.RemedyExecuted f -> Set.of(f.remedy().type());
            case CaseFact.Opened _,
                    CaseFact.Accepted _,
                    CaseFact.PapersAsked _,
                    CaseFact.Returned _,
                    CaseFact.Proposed _,
                    CaseFact.Replied _,
                    CaseFact.ClosureRecorded _,
                    CaseFact.Closed _,
                    CaseFact.Reopened _,
                    CaseFact.ActRefused _,
                    CaseFact.Noted _,
                    TimeFact.Supplemented _,
                    TimeFact.PauseDeclined _,
                    TimeFact.Resumed _,
                    TimeFact.Progressed _,
                    TimeFact.ExtensionDeclined _,
                    TimeFact.ProcedureChanged _,
                    TimeFact.Recalculated _,
                    HandoverFact.Rejected _,
                    HandoverFact.Reclassified _,
                    HandoverFact.Concerned _,
                    HandoverFact.Appealed _,
                    HandoverFact.Withdrawn _,
                    WorkFact.Conferred _,
                    WorkFact.ReplyReturned _,
                    LinkFact.Intercepted _,
                    LinkFact.IncidentLinked _,
                    LinkFact.Collected _,
                    LinkFact.Joined _,
                    RemedyFact.ApprovalAsked _,
                    RemedyFact.ProposalDeclined _ -> Set.of();
        };
    }
}
