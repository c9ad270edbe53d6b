package io.redress.followup.round;

import io.redress.contracts.Contracts;
import io.redress.followup.round.FollowupFact.CallbackAttempted;
import io.redress.followup.round.FollowupFact.CallbackClaimed;
import io.redress.followup.round.FollowupFact.CallbackCompleted;
import io.redress.followup.round.FollowupFact.CallbackScheduled;
import io.redress.followup.round.FollowupFact.CallbackUnreached;
import io.redress.followup.round.FollowupFact.Recorded;
import io.redress.followup.round.FollowupFact.Remarked;
import io.redress.followup.round.FollowupFact.SurveyAnswered;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.WordsRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FollowupFactContractTest {

    private static final Instant AT = Instant.parse("2026-10-10T06:35:00.123456Z");
    private static final WordsRef WORDS =
            new WordsRef(UUID.fromString("01a12481-0e40-7758-81e0-d493f6ab3fc5"), "5".repeat(64));
    private static final Validity VALIDITY = new Validity(true, false, true, true);

    static Stream<FollowupFact> facts() {
        return Stream.of(
                new CallbackScheduled(41, Kind.CALLBACK, "TEL-260930-7K3F9Q", 1, AT, AT, By.PHONE, "every-case"),
                new CallbackScheduled(41, Kind.RECHECK, "TEL-260930-7K3F9Q", 2, AT, AT, By.LINK, null),
                new CallbackClaimed(41, "E5001", AT),
                new CallbackAttempted(41, 1, Outcome.REACHED, false, VALIDITY, new Recorded(WORDS)),
                new CallbackAttempted(41, 2, Outcome.WRONG_PERSON, false, null, null),
                new CallbackCompleted(41, 1, true, 5, 9, true, true, new Remarked(WORDS)),
                new CallbackCompleted(41, 1, false, 1, null, false, false, null),
                new CallbackUnreached(41, 1, 3),
                new SurveyAnswered(1, true, 3, 0, true, true, new Remarked(WORDS)),
                new SurveyAnswered(1, true, 2, null, false, false, null));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesWhatTheContractPromises(FollowupFact fact) {
        assertThat(Contracts.violations(Facts.type(fact.getClass()), Facts.write(fact)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void writesEachOutcome(Outcome outcome) {
        var fact = new CallbackAttempted(41, 1, outcome, false, null, null);

        assertThat(Contracts.violations(Facts.type(CallbackAttempted.class), Facts.write(fact)))
                .isEmpty();
    }

    @Test
    void readsEveryExampleOfItsOwnFacts() {
        var facts = Facts.of(FollowupFact.class);

        for (var type : types()) {
            assertThat(Contracts.examples(type))
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(facts.read(type, example)).isPresent());
        }
    }

    @Test
    void triesEveryFactThereIs() {
        assertThat(facts().map(fact -> Facts.type(fact.getClass())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(types());
    }

    private static List<String> types() {
        return Arrays.stream(FollowupFact.class.getPermittedSubclasses())
                .map(Facts::type)
                .toList();
    }
}
