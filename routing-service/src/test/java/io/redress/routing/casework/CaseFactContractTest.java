package io.redress.routing.casework;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.redress.routing.casework.CaseFixture.SOME_WORDS;
import static io.redress.routing.casework.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

/** Every fact of a case, as it is written, keeps its contract. */
class CaseFactContractTest {

    private static final UUID ENTRY = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");

    static Stream<CaseFact> facts() {
        var open = aCase().moves();
        var clock = aCase().now().clock("acceptance").orElseThrow();
        var words = new CaseFact.TextWords(SOME_WORDS);
        var refund = new Remedy("refund", new Money("36.50", "CNY"), null);
        var closure = new Round.Closure("operating-error", "people", "responsible");
        var investigated = aCase().then(moves ->
                moves.investigated(List.of("records"), "substantiated", "operating-error", SOME_WORDS));
        return Stream.of(
                CaseFixture.opened(new Complaint.Concerns("network", List.of("E1041"))),
                open.accepted(null),
                open.accepted(SOME_WORDS),
                open.papersAsked(List.of("bill"), SOME_WORDS),
                open.returned(SOME_WORDS),
                open.investigated(List.of("records", "site"), "substantiated", "operating-error", SOME_WORDS),
                open.proposed(List.of(new CaseFact.Alternative(1, words, List.of(refund)))),
                open.chosen(1),
                open.refusedAll(SOME_WORDS),
                open.replied(new CaseFact.ReplyWords(SOME_WORDS, null)),
                open.replied(new CaseFact.ReplyWords(SOME_WORDS, SOME_WORDS)),
                open.resolved("solved", SOME_WORDS),
                open.closureRecorded(closure, SOME_WORDS),
                open.closed("solved", closure),
                investigated.moves().closed("solved", closure),
                open.reopened(ENTRY, "billing", "E1020"),
                open.deadlineNear(clock),
                open.deadlineMissed(clock),
                open.actRefused("choice", "nothing-offered", ENTRY),
                open.noted(SOME_WORDS));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void keepsItsContract(CaseFact fact) {
        assertThat(Contracts.violations(Facts.type(fact.getClass()), Facts.write(fact)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isReadAgainAsItWasWritten(CaseFact fact) {
        assertThat(Facts.read(fact.getClass(), Facts.write(fact))).isEqualTo(fact);
    }

    @Test
    void isProvedForEveryFactThereIs() {
        Set<Class<?>> proved = facts().map(CaseFact::getClass).collect(Collectors.toSet());

        assertThat(proved)
                .containsExactlyInAnyOrder(
                        Arrays.stream(CaseFact.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void readsEveryPublishedExample() {
        for (var type : CaseFact.class.getPermittedSubclasses()) {
            for (var example : Contracts.examples(Facts.type(type))) {
                assertThat(Facts.read(type, example)).isNotNull();
            }
        }
    }
}
