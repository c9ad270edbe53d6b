package io.redress.routing.notice;

import io.redress.contracts.Contracts;
import io.redress.routing.notice.NoticeFact.Matter;
import io.redress.routing.notice.NoticeFact.Rate;
import io.redress.routing.notice.NoticeFact.Reasoned;
import io.redress.routing.notice.NoticeFact.Texted;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.WordsRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fact of a notice, as it is written, keeps its contract, and what is written can be read. */
class NoticeFactContractTest {

    private static final UUID ID = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");
    private static final Instant EVE = Instant.parse("2026-09-30T08:00:00Z");
    private static final WordsRef WORDS = new WordsRef(ID, "0".repeat(64));

    static Stream<NoticeFact> facts() {
        var rate = new Rate(EVE, EVE.plus(Duration.ofDays(7)), 3, new BigDecimal("0.4286"));
        return Stream.of(
                new NoticeFact.Issued(
                        1,
                        "2026.1+000000000000",
                        "network",
                        "operating-error",
                        "repeated",
                        new Matter("data", "north", "S-1", "network"),
                        List.of(ID),
                        EVE,
                        EVE,
                        "supervisor",
                        new Texted(WORDS)),
                new NoticeFact.Issued(
                        1,
                        "2026.1+000000000000",
                        "network",
                        null,
                        null,
                        new Matter(null, null, null, "network"),
                        List.of(),
                        EVE,
                        EVE,
                        null,
                        new Texted(WORDS)),
                new NoticeFact.Answered(1, "network", true, "E1041", new Texted(WORDS)),
                new NoticeFact.Contested(1, "network", "E1041", new Reasoned(WORDS)),
                new NoticeFact.Attributed(1, "billing", false, "E3001", new Reasoned(WORDS)),
                new NoticeFact.Verified(1, "billing", true, rate, rate, "E3001", new Texted(WORDS)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void keepsItsContract(NoticeFact fact) {
        var type = Facts.type(fact.getClass());

        assertThat(Contracts.violations(type, Facts.write(fact))).isEmpty();
        assertThat(Facts.read(fact.getClass(), Facts.write(fact))).isEqualTo(fact);
        assertThat(Contracts.examples(type)).allSatisfy(example -> Facts.read(fact.getClass(), example));
    }
}
