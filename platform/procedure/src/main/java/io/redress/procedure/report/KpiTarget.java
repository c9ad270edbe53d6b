package io.redress.procedure.report;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** What an indicator should be, in its own unit; neither bound means that it is shown without a target. */
public record KpiTarget(
        @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {

    /** Judged on the exact value; null without a target. */
    public @Nullable Boolean isMet(BigDecimal value) {
        if (atLeast != null) {
            return value.compareTo(atLeast) >= 0;
        }
        return atMost == null ? null : value.compareTo(atMost) <= 0;
    }
}
