package io.redress.routing.worklist;

import io.redress.procedure.occasion.Move;
import io.redress.procedure.vocabulary.WaitingFor;
import io.redress.routing.casework.CaseFact.Route;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Complaint;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.Money;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.Round.Choice;
import io.redress.routing.clock.CaseClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as its department sees it.
 *
 * @param scope {@code group} or {@code individual}, where the procedure asks
 * @param before status beneath a pause
 * @param remedies empty, like {@code tasks}, while nothing is granted or shared out
 * @param checklist in the order of the file
 * @param waiting what a pause waits for, or would wait for with somebody's consent; null without one
 * @param extensions that wait for a decision
 * @param concerns whom the complaint is about, as known now
 * @param alternatives what lies before the customer
 * @param members cases about the same matter that are worked with this one
 * @param memberOf the collective case that this one is worked with
 * @param incident the known fault that explains it
 * @param allowedActions what this caller may do now
 * @param advice in the answer to an act alone, where the file has a better wording; absent otherwise
 */
public record CaseView(
        UUID id,
        String reference,
        String organization,
        String procedure,
        String channel,
        @Nullable String category,
        @Nullable String region,
        @Nullable String site,
        Instant receivedAt,
        String department,
        Owner owner,
        String severity,
        @Nullable String nature,
        @Nullable String scope,
        List<String> likelyCauses,
        CaseStatus status,
        @Nullable CaseStatus before,
        int round,
        List<CaseClock> clocks,
        List<Given> remedies,
        List<Share> tasks,
        List<Tick> checklist,
        @Nullable Wait waiting,
        List<Extra> extensions,
        Complaint.@Nullable Concerns concerns,
        Route route,
        @Nullable UUID customer,
        String language,
        List<String> reachable,
        List<String> needs,
        List<String> demands,
        @Nullable String finding,
        @Nullable String cause,
        List<Offer> alternatives,
        @Nullable Choice chosen,
        @Nullable String result,
        List<UUID> members,
        @Nullable UUID memberOf,
        @Nullable Fault incident,
        List<String> allowedActions,
        @Nullable List<Advice> advice) {

    /** The same, answering an act whose texts would better be worded otherwise; without advice unchanged. */
    public CaseView advising(List<Advice> given) {
        return given.isEmpty()
                ? this
                : new CaseView(
                        id,
                        reference,
                        organization,
                        procedure,
                        channel,
                        category,
                        region,
                        site,
                        receivedAt,
                        department,
                        owner,
                        severity,
                        nature,
                        scope,
                        likelyCauses,
                        status,
                        before,
                        round,
                        clocks,
                        remedies,
                        tasks,
                        checklist,
                        waiting,
                        extensions,
                        concerns,
                        route,
                        customer,
                        language,
                        reachable,
                        needs,
                        demands,
                        finding,
                        cause,
                        alternatives,
                        chosen,
                        result,
                        members,
                        memberOf,
                        incident,
                        allowedActions,
                        given);
    }

    /**
     * A place in a text of the act that is better worded otherwise.
     *
     * @param field the text
     * @param message why
     * @param rule of the procedure
     * @param from first character, counted in UTF-16 units from 0
     * @param to after the last
     * @param instead what to write
     */
    public record Advice(String field, String message, String rule, int from, int to, String instead) {}

    /** @param name absent, like {@code phone}, when the people file no longer names this staff number */
    public record Owner(
            String staff, @Nullable String name, @Nullable String phone) {}

    /**
     * @param cause code
     * @param explanation what the customer was told; absent when its text is not here any more
     */
    public record Fault(
            long n,
            @Nullable String cause,
            @Nullable String explanation,
            @Nullable Instant expectedRecovery) {}

    /** @param text absent when it is not here, yet or any more */
    public record Offer(int n, @Nullable String text, List<Remedy> remedies) {}

    /**
     * @param state as in {@link GrantedRemedy.State}
     * @param approvers positions any of which may decide; empty within the proposer's authority
     * @param approver staff number of whoever decided
     * @param executor department that gives it
     */
    public record Given(
            int n,
            String type,
            @Nullable Money amount,
            @Nullable String rule,
            GrantedRemedy.State state,
            String proposer,
            List<String> approvers,
            @Nullable String approver,
            String executor,
            @Nullable String executedBy,
            @Nullable Integer alternative) {}

    /** @param text absent when it is not here any more, as is {@code result} while it is open */
    public record Share(
            int n,
            String party,
            @Nullable String department,
            @Nullable String text,
            @Nullable Instant dueAt,
            String state,
            @Nullable String result) {}

    /**
     * An item of the checklists that are for the case, ticked off or not.
     *
     * @param requiredFor acts that wait for it
     * @param result absent, like all that follows, while it is not ticked off
     */
    public record Tick(
            String item,
            @Nullable String name,
            List<Move> requiredFor,
            @Nullable String result,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String text) {}

    /**
     * @param reason code; absent where papers are waited for
     * @param consent positions whose consent is waited for; empty once time stands still
     */
    public record Wait(
            @Nullable String reason,
            WaitingFor waitingFor,
            @Nullable Instant until,
            List<String> papers,
            List<String> consent) {}

    /** @param approvers positions any of which may decide; empty where supervisors do */
    public record Extra(String milestone, Instant until, String askedBy, List<String> approvers) {}
}
