package io.redress.routing.intakefacts;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Routing reads whatever intake may write, and asks for no more than is promised. */
class ComplaintFactContractTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ComplaintFact.Registered.class,
                ComplaintFact.Chosen.class,
                ComplaintFact.Erased.class,
                ComplaintFact.Frozen.class
            })
    void readsEveryExample(Class<? extends ComplaintFact> fact) {
        var examples = Contracts.examples(Facts.type(fact));

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(Facts.read(fact, example)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void makesConditionsOfEveryRegistration(int example) {
        var json = Contracts.examples("redress.complaint.registered.v1").get(example);
        var registered = Facts.read(ComplaintFact.Registered.class, json);

        var conditions = registered
                .complaint()
                .conditions(
                        registered.receivedAt(),
                        registered.channel(),
                        registered.category(),
                        registered.region(),
                        registered.site(),
                        registered.language(),
                        registered.needs(),
                        registered.demands())
                .build();

        assertThat(conditions.channel()).isEqualTo(registered.channel());
        assertThat(conditions.selfService()).isEqualTo(registered.receivedBy() == null);
    }
}
