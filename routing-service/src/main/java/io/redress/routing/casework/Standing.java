package io.redress.routing.casework;

import io.redress.routing.clock.CaseClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How a case stands after a fact. Every fact carries all of it, so that no reader has to fold.
 *
 * @param procedure version the case runs on
 * @param scope {@code group} or {@code individual}; null where the procedure does not ask
 * @param owner staff number
 * @param round which resolution is being worked on, from 1
 * @param clocks soonest due first
 */
public record Standing(
        String reference,
        String procedure,
        @Nullable String category,
        String channel,
        @Nullable String region,
        @Nullable String site,
        String severity,
        @Nullable String nature,
        @Nullable String scope,
        CaseStatus status,
        String department,
        String owner,
        int round,
        Instant receivedAt,
        List<CaseClock> clocks) {

    public Standing {
        clocks = List.copyOf(clocks);
    }

    Standing moved(CaseStatus next, List<CaseClock> moved) {
        return with(procedure, category, severity, nature, next, department, owner, round, moved);
    }

    Standing handedTo(String nextDepartment, String nextOwner) {
        return with(procedure, category, severity, nature, status, nextDepartment, nextOwner, round, clocks);
    }

    Standing inRound(int next) {
        return with(procedure, category, severity, nature, status, department, owner, next, clocks);
    }

    Standing classified(HandoverFact.Classification as) {
        return with(procedure, as.category(), as.severity(), as.nature(), status, department, owner, round, clocks);
    }

    Standing under(String version) {
        return with(version, category, severity, nature, status, department, owner, round, clocks);
    }

    private Standing with(
            String nextProcedure,
            @Nullable String nextCategory,
            String nextSeverity,
            @Nullable String nextNature,
            CaseStatus nextStatus,
            String nextDepartment,
            String nextOwner,
            int nextRound,
            List<CaseClock> nextClocks) {
        return new Standing(
                reference,
                nextProcedure,
                nextCategory,
                channel,
                region,
                site,
                nextSeverity,
                nextNature,
                scope,
                nextStatus,
                nextDepartment,
                nextOwner,
                nextRound,
                receivedAt,
                nextClocks);
    }
}
