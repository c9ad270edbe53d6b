package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of a case; what is absent is {@code ""}, empty, 0 or false.
 *
 * @param finding {@code substantiated} or {@code not-substantiated}
 * @param round which resolution is being worked on, from 1
 * @param checked check-list items that are there, each as {@code item} and as {@code item/result}
 * @param missed milestones
 * @param remedies types asked for and not refused
 * @param amount sum of these
 * @param answered the customer had an answer
 */
public record CaseFacts(
        RoutingFacts complaint,
        String severity,
        String nature,
        String scope,
        String department,
        String finding,
        String cause,
        String result,
        int round,
        String status,
        String responsibility,
        String root,
        int appeals,
        List<String> checked,
        List<String> missed,
        List<String> remedies,
        double amount,
        boolean answered,
        int members,
        boolean incident) {

    public CaseFacts {
        checked = List.copyOf(checked);
        missed = List.copyOf(missed);
        remedies = List.copyOf(remedies);
    }

    /** Takes null for whatever is absent. */
    public static CaseFacts of(
            RoutingFacts complaint,
            @Nullable String severity,
            @Nullable String nature,
            @Nullable String scope,
            @Nullable String department,
            @Nullable String finding,
            @Nullable String cause,
            @Nullable String result,
            int round) {
        return about(complaint)
                .classified(severity, nature, scope)
                .department(department)
                .found(finding, cause)
                .result(result)
                .round(round)
                .build();
    }

    /** A case that has just been opened. */
    public static CaseFacts opened(RoutingFacts complaint, String severity, String department) {
        return about(complaint)
                .classified(severity, null, null)
                .department(department)
                .build();
    }

    public static CaseBuilder about(RoutingFacts complaint) {
        return new CaseBuilder(complaint);
    }
}
