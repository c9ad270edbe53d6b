package io.redress.procedure.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.Same;
import io.redress.procedure.vocabulary.Codes;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Known faults that answer complaints at once.
 *
 * @param match fields compared where the incident names them
 * @param categories that an incident can explain, with all beneath; none means all
 * @param openSince open cases received so long before the incident are linked too; null means all
 * @param result that the cases have when the incident is over
 * @param propose when an incident is proposed by itself; null for never
 */
public record Incidents(
        List<Match> match,
        List<String> categories,
        @Nullable Term openSince,
        String result,
        @Nullable Proposal propose) {

    /** A field of an incident. */
    public enum Match {
        @JsonProperty("category")
        CATEGORY,
        @JsonProperty("region")
        REGION,
        @JsonProperty("site")
        SITE
    }

    /**
     * @param when complaints that count; null means all
     * @param to position that takes or dismisses it
     */
    public record Proposal(
            int count,
            Term within,
            List<Same> same,
            @Nullable String when,
            String to) {
        public Proposal {
            same = List.copyOf(same);
        }
    }

    public Incidents {
        match = List.copyOf(match);
        categories = Codes.list(categories);
    }

    /** Whether a fault can explain complaints of the category. */
    public boolean canExplain(String category) {
        return categories.isEmpty()
                || categories.stream().anyMatch(branch -> category.equals(branch) || category.startsWith(branch + "/"));
    }
}
