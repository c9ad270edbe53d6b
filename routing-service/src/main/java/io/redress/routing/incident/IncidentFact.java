package io.redress.routing.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The facts of a known fault, as this service writes them to {@code redress.cases}; each names its number. */
public sealed interface IncidentFact {

    /**
     * Number of the incident among those of its organisation, from 1.
     */
    long n();

    /** What a complaint must be about and where; null in a field means whatever it is there. */
    record Extent(
            @Nullable String category,
            @Nullable String region,
            @Nullable String site) {}

    /** A text for customers in both languages; where one is not given, the other stands for it. */
    record Texts(
            @JsonProperty("zh-CN") WordsRef chinese,
            @JsonProperty("en") WordsRef english) {

        /** @param language as of a complaint, {@code zh-CN} or {@code en} */
        public WordsRef in(String language) {
            return language.startsWith("zh") ? chinese : english;
        }
    }

    record Explained(Texts explanation) {}

    record Reasoned(WordsRef reason) {}

    /**
     * Complaints have gathered: a person says whether there is a fault.
     *
     * @param complaints ids of those that agree
     * @param to position that takes or dismisses it
     */
    @FactType("redress.incident.proposed.v1")
    record Proposed(long n, String procedure, Extent extent, List<UUID> complaints, String to)
            implements IncidentFact {}

    @FactType("redress.incident.dismissed.v1")
    record Dismissed(long n, @Nullable Reasoned words) implements IncidentFact {}

    /**
     * The fault is known from now on.
     *
     * @param procedure version by which it was registered
     * @param explains categories it can explain, with all beneath; empty means all
     * @param since complaints received before are not linked; null means all that are open
     * @param cause code
     * @param result that the cases have when it is over
     */
    @FactType("redress.incident.opened.v1")
    record Opened(
            long n,
            String procedure,
            Extent extent,
            List<String> explains,
            @Nullable Instant since,
            String cause,
            Instant expectedRecovery,
            String result,
            Explained words)
            implements IncidentFact {}

    /** @param words what customers are told of the end; absent where the explanation stands for it */
    @FactType("redress.incident.recovered.v1")
    record Recovered(long n, Instant recoveredAt, @Nullable Explained words) implements IncidentFact {}
}
