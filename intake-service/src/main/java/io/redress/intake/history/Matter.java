package io.redress.intake.history;

import io.redress.intake.complaint.ComplaintRegistered;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a complaint is about, as far as two can be compared.
 *
 * @param subject id of the thing complained about
 */
public record Matter(
        @Nullable String category,
        @Nullable String subjectType,
        @Nullable String subject,
        @Nullable String site,
        @Nullable Instant occurredAt) {

    /** People remember the day, not the hour, and now and then the day before. */
    private static final Duration SAME_TIME = Duration.ofDays(3);

    /** @param category that it has by now */
    public static Matter of(ComplaintRegistered fact, @Nullable String category, @Nullable String subject) {
        var place = fact.place();
        return new Matter(
                category, fact.subjectType(), subject, place == null ? null : place.site(), fact.occurredAt());
    }

    /** The same category, and nothing else that both name differs. */
    boolean isSameAs(Matter other) {
        return category != null
                && category.equals(other.category)
                && agree(subjectType, other.subjectType)
                && agree(subject, other.subject)
                && agree(site, other.site)
                && isNear(other.occurredAt);
    }

    private boolean isNear(@Nullable Instant other) {
        return occurredAt == null
                || other == null
                || Duration.between(occurredAt, other).abs().compareTo(SAME_TIME) <= 0;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** Masked: the subject names a person. */
    @Override
    public String toString() {
        return "Matter[%s]".formatted(category);
    }
}
