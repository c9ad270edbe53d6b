package io.redress.routing.worklist;

import io.redress.routing.casework.CaseFact.Route;
import io.redress.routing.casework.CaseStatus;
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
 * @param remedies empty, like {@code tasks} and {@code checklist}, for a procedure that grants, shares out and checks nothing
 * @param alternatives what lies before the customer
 * @param allowedActions what this caller may do now
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
        List<Object> remedies,
        List<Object> tasks,
        List<Object> checklist,
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
        List<String> allowedActions) {

    /** @param name absent, like {@code phone}, when the people file no longer names this staff number */
    public record Owner(
            String staff, @Nullable String name, @Nullable String phone) {}

    /** @param text absent when it is not here, yet or any more */
    public record Offer(int n, @Nullable String text, List<Remedy> remedies) {}
}
