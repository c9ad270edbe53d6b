package io.redress.routing.incident;

import io.redress.contracts.Contracts;
import io.redress.routing.incident.IncidentFact.Explained;
import io.redress.routing.incident.IncidentFact.Extent;
import io.redress.routing.incident.IncidentFact.Reasoned;
import io.redress.routing.incident.IncidentFact.Texts;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.WordsRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fact of an incident, as it is written, keeps its contract, and what is written can be read. */
class IncidentFactContractTest {

    private static final UUID ID = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");
    private static final Instant EVE = Instant.parse("2026-09-30T08:00:00Z");
    private static final WordsRef WORDS = new WordsRef(ID, "0".repeat(64));
    private static final Explained EXPLAINED = new Explained(new Texts(WORDS, WORDS));
    private static final Extent SITE = new Extent("data", null, "S-1");

    static Stream<IncidentFact> facts() {
        return Stream.of(
                new IncidentFact.Proposed(1, "2026.1+000000000000", SITE, List.of(ID), "team-head"),
                new IncidentFact.Dismissed(1, null),
                new IncidentFact.Dismissed(1, new Reasoned(WORDS)),
                opened(SITE, List.of("data", "voice")),
                new IncidentFact.Recovered(1, EVE, null),
                new IncidentFact.Recovered(1, EVE, EXPLAINED));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void keepsItsContract(IncidentFact fact) {
        var type = Facts.type(fact.getClass());

        assertThat(Contracts.violations(type, Facts.write(fact))).isEmpty();
        assertThat(Facts.read(fact.getClass(), Facts.write(fact))).isEqualTo(fact);
        assertThat(Contracts.examples(type)).allSatisfy(example -> Facts.read(fact.getClass(), example));
    }

    @Test
    void coversWhatItNamesWithAllBeneath() {
        var incident = Incident.after(null, ID, "acme", opened(SITE, List.of("data")), EVE);

        assertThat(incident.covers("data/no-data", "north", "S-1")).isTrue();
        assertThat(incident.covers("data", null, "S-1")).isTrue();
        assertThat(incident.covers("database", "north", "S-1")).isFalse();
        assertThat(incident.covers("data/no-data", "north", "S-2")).isFalse();
        assertThat(incident.covers("data/no-data", "north", null)).isFalse();
        assertThat(incident.covers(null, "north", "S-1")).isFalse();
    }

    @Test
    void explainsNoOtherCategoriesThanTheFileSays() {
        var incident = Incident.after(null, ID, "acme", opened(new Extent(null, null, "S-1"), List.of("data")), EVE);

        assertThat(incident.covers("data/no-data", null, "S-1")).isTrue();
        assertThat(incident.covers("card/lost", null, "S-1")).isFalse();
    }

    @Test
    void isReadAsItWasWritten() {
        var opened = Incident.after(null, ID, "acme", opened(SITE, List.of()), EVE);
        var over = Incident.after(opened, ID, "acme", new IncidentFact.Recovered(1, EVE, null), EVE);

        assertThat(Facts.read(Incident.class, Facts.write(over))).isEqualTo(over);
        assertThat(over.ending()).isEqualTo(EXPLAINED.explanation());
    }

    private static IncidentFact opened(Extent extent, List<String> explains) {
        return new IncidentFact.Opened(
                1, "2026.1+000000000000", extent, explains, null, "carrier-fault", EVE, "recovered", EXPLAINED);
    }
}
