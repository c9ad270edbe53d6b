package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A remedy that is asked for.
 *
 * @param amount null when none is named
 * @param charge that it answers; null without one
 * @param rule it is said to rest on; null for none
 */
public record RemedyFacts(
        String type,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal charge,
        @Nullable String rule) {}
