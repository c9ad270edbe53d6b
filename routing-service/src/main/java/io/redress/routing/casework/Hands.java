package io.redress.routing.casework;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Through whose hands a case has gone.
 *
 * @param owners staff numbers of all who owned it, the present one too
 * @param departments that had it
 * @param rejectedBy departments that said it was not theirs, in their order; empty once a supervisor has settled it
 * @param arbitrated whether a supervisor has settled whose it is
 * @param earlier staff numbers that no longer act, since others look at it afresh
 * @param dissatisfied how many answers said that it was not put right
 * @param appealed how many times others were asked to look at it
 * @param concerns whom it is about, where that became known later; null means as registered
 * @param escalated steps that were taken, {@code round/ladder/step}
 * @param handlers staff numbers of all who worked on the matter without owning it
 * @param told staff numbers of all to whom it was escalated, whether they answer for it or not
 */
public record Hands(
        Set<String> owners,
        Set<String> departments,
        List<String> rejectedBy,
        boolean arbitrated,
        Set<String> earlier,
        int dissatisfied,
        int appealed,
        Complaint.@Nullable Concerns concerns,
        Set<String> escalated,
        Set<String> handlers,
        Set<String> told) {

    /** After so many rejections a supervisor must say whose it is. */
    static final int MOST_REJECTIONS = 2;

    public Hands {
        owners = Set.copyOf(owners);
        departments = Set.copyOf(departments);
        rejectedBy = List.copyOf(rejectedBy);
        earlier = Set.copyOf(earlier);
        escalated = Set.copyOf(escalated);
        handlers = orNone(handlers);
        told = orNone(told);
    }

    /** Whether who does it works on the matter itself; a decision, a review or a note about it is no such thing. */
    static boolean isHandling(CaseFact fact) {
        return switch (fact) {
            case CaseFact.Accepted _,
                    CaseFact.PapersAsked _,
                    CaseFact.Investigated _,
                    CaseFact.Proposed _,
                    CaseFact.Replied _,
                    CaseFact.Resolved _,
                    CaseFact.ClosureRecorded _,
                    RemedyFact.ApprovalAsked _ -> true;
            default -> false;
        };
    }

    /** How a step that was taken is remembered. */
    static String step(int round, @Nullable String ladder, String step) {
        return "%d/%s/%s".formatted(round, ladder, step);
    }

    static Hands first(Standing standing) {
        return new Hands(
                Set.of(standing.owner()),
                Set.of(standing.department()),
                List.of(),
                false,
                Set.of(),
                0,
                0,
                null,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Whether only a supervisor can say where it goes. */
    public boolean needsArbitration() {
        return rejectedBy.size() >= MOST_REJECTIONS;
    }

    Hands held(Standing standing) {
        return new Hands(
                more(owners, standing.owner()),
                more(departments, standing.department()),
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                escalated,
                handlers,
                told);
    }

    Hands rejected(String department) {
        var more = new ArrayList<>(rejectedBy);
        more.add(department);
        return new Hands(
                owners,
                departments,
                more,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                escalated,
                handlers,
                told);
    }

    Hands settled(boolean bySupervisor) {
        return new Hands(
                owners,
                departments,
                List.of(),
                arbitrated || bySupervisor,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                escalated,
                handlers,
                told);
    }

    Hands dissatisfying() {
        return new Hands(
                owners,
                departments,
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied + 1,
                appealed,
                concerns,
                escalated,
                handlers,
                told);
    }

    /** Whoever had it so far steps back; who appeals says that it was not put right. */
    Hands underAppeal() {
        return new Hands(
                owners,
                departments,
                List.of(),
                true,
                everybody(),
                dissatisfied + 1,
                appealed + 1,
                concerns,
                escalated,
                handlers,
                told);
    }

    /** All through whose hands it went: none of them looks at it afresh. */
    public Set<String> everybody() {
        var all = new TreeSet<>(owners);
        all.addAll(handlers);
        all.addAll(earlier);
        return all;
    }

    /** Whether it came into somebody's hands, or was told to them, at any time. */
    boolean knows(String staff) {
        return everybody().contains(staff) || told.contains(staff);
    }

    Hands handledBy(String staff) {
        return new Hands(
                owners,
                departments,
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                escalated,
                more(handlers, staff),
                told);
    }

    Hands concerning(Complaint.Concerns those) {
        return new Hands(
                owners,
                departments,
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                those,
                escalated,
                handlers,
                told);
    }

    Hands steppedUp(String step) {
        return new Hands(
                owners,
                departments,
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                more(escalated, step),
                handlers,
                told);
    }

    /** Rows from before it was kept have none. */
    private static Set<String> orNone(@Nullable Set<String> some) {
        return some == null ? Set.of() : Set.copyOf(some);
    }

    Hands telling(String staff) {
        return new Hands(
                owners,
                departments,
                rejectedBy,
                arbitrated,
                earlier,
                dissatisfied,
                appealed,
                concerns,
                escalated,
                handlers,
                more(told, staff));
    }

    private static Set<String> more(Set<String> some, String one) {
        var more = new TreeSet<>(some);
        more.add(one);
        return more;
    }
}
