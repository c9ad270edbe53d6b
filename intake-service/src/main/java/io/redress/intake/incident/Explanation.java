package io.redress.intake.incident;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a customer is told of the fault behind the complaint.
 *
 * @param n number of the incident among those of its organisation
 * @param cause code
 * @param explanation absent while its text is not here, yet or any more
 */
public record Explanation(long n, String cause, @Nullable String explanation, Instant expectedRecovery) {}
