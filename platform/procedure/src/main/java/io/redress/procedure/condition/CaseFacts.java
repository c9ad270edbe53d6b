package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a case; what is absent is {@code ""}.
 *
 * @param finding {@code substantiated} or {@code not-substantiated}
 * @param round which resolution is being worked on, from 1
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
        int round) {

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
        return new CaseFacts(
                complaint,
                orEmpty(severity),
                orEmpty(nature),
                orEmpty(scope),
                orEmpty(department),
                orEmpty(finding),
                orEmpty(cause),
                orEmpty(result),
                round);
    }

    /** A case that has just been opened. */
    public static CaseFacts opened(RoutingFacts complaint, String severity, String department) {
        return new CaseFacts(complaint, severity, "", "", department, "", "", "", 1);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
