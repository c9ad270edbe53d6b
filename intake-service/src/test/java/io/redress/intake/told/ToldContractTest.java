package io.redress.intake.told;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opened",
                "assigned",
                "accepted",
                "papers-asked",
                "returned",
                "investigated",
                "proposed",
                "chosen",
                "replied",
                "resolved",
                "closure-recorded",
                "closed",
                "reopened",
                "deadline-near",
                "deadline-missed",
                "act-refused",
                "noted",
                "withdrawn",
                "referred"
            })
    void readsEveryExampleOfACase(String name) {
        assertThat(Contracts.examples("redress.case.%s.v1".formatted(name)))
                .isNotEmpty()
                .allSatisfy(example -> {
                    var told = Facts.read(CaseTold.class, example);
                    assertThat(told.status()).isNotBlank();
                    assertThat(told.owner()).isNotBlank();
                    assertThat(told.clocks())
                            .allSatisfy(clock -> assertThat(clock.dueAt()).isNotNull());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "claimed", "attempted", "completed", "unreached"})
    void readsEveryExampleOfACallback(String name) {
        assertThat(Contracts.examples("redress.callback.%s.v1".formatted(name)))
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(Facts.read(CallbackTold.class, example).n()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = "redress.survey.answered.v1")
    void readsEveryExampleOfASurvey(String type) {
        assertThat(Contracts.examples(type))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(
                                Facts.read(CallbackTold.class, example).round())
                        .isPositive());
    }
}
