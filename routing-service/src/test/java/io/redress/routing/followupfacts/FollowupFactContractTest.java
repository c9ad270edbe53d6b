package io.redress.routing.followupfacts;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Routing reads whatever followup may write, and asks for no more than is promised. */
class FollowupFactContractTest {

    @ParameterizedTest
    @ValueSource(classes = {FollowupFact.Completed.class, FollowupFact.Answered.class, FollowupFact.Unreached.class})
    void readsEveryExample(Class<? extends FollowupFact> fact) {
        var examples = Contracts.examples(Facts.type(fact));

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(Facts.read(fact, example)).isNotNull());
    }
}
