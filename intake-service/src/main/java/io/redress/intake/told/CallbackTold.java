package io.redress.intake.told;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What any fact of a callback tells.
 *
 * @param n number of the callback
 * @param dueAt with {@code callback.scheduled}
 * @param staff who has taken it, with {@code callback.claimed}, as is {@code until}
 */
public record CallbackTold(
        @Nullable Long n,
        @Nullable Integer round,
        @Nullable Instant dueAt,
        @Nullable String staff,
        @Nullable Instant until) {}
