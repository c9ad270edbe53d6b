package io.redress.runtime.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that is to be journalled.
 *
 * @param department whose work it concerns, for the readers of the topic; null while nobody is assigned
 * @param effectiveAt from when it counts; null means from when it is noticed
 * @param fact a record annotated with {@link FactType}
 */
public record Draft(
        UUID stream,
        String organization,
        @Nullable String department,
        @Nullable Instant effectiveAt,
        Actor actor,
        Record fact) {

    public Draft(UUID stream, String organization, @Nullable String department, Actor actor, Record fact) {
        this(stream, organization, department, null, actor, fact);
    }
}
