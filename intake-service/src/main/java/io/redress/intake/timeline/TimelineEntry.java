package io.redress.intake.timeline;

import io.redress.runtime.people.DisplayName;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One step as the customer sees it.
 *
 * @param type the event's name, {@code case.accepted}
 * @param text in both languages
 * @param dueAt by when the next word comes, or what the step is about
 */
public record TimelineEntry(
        int sequence,
        Instant at,
        String type,
        DisplayName text,
        @Nullable Instant dueAt) {}
