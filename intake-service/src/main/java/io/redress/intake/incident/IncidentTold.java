package io.redress.intake.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What {@code incident.opened} tells, as far as it matters here.
 *
 * @param explains categories it can explain, with all beneath; empty means all
 * @param cause code
 */
record IncidentTold(
        long n, Extent extent, List<String> explains, String cause, Instant expectedRecovery, Explained words) {

    /** What a complaint must be about and where; null in a field means whatever it is there. */
    record Extent(
            @Nullable String category,
            @Nullable String region,
            @Nullable String site) {}

    record Texts(
            @JsonProperty("zh-CN") WordsRef chinese,
            @JsonProperty("en") WordsRef english) {

        WordsRef in(String language) {
            return language.startsWith("zh") ? chinese : english;
        }
    }

    record Explained(Texts explanation) {}

    boolean covers(@Nullable String category, @Nullable String region, @Nullable String site) {
        return (extent.category() == null || isWithin(category, extent.category()))
                && (explains.isEmpty() || explains.stream().anyMatch(branch -> isWithin(category, branch)))
                && (extent.region() == null || extent.region().equals(region))
                && (extent.site() == null || extent.site().equals(site));
    }

    private static boolean isWithin(@Nullable String category, String branch) {
        return category != null && (category.equals(branch) || category.startsWith(branch + "/"));
    }
}
