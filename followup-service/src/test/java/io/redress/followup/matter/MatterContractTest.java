package io.redress.followup.matter;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class MatterContractTest {

    private static final UUID COMPLAINT = UUID.fromString("01a11e9a-6f80-7571-8b0e-35550136585f");

    @Test
    void readsEveryRegistration() {
        assertThat(Contracts.examples("redress.complaint.registered.v1"))
                .isNotEmpty()
                .map(example -> Facts.read(Registered.class, example))
                .allSatisfy(registered -> {
                    var matter = new Matter(COMPLAINT, "telecom-operator", registered, null, null);
                    assertThat(matter.reference()).isNotEmpty();
                    assertThat(matter.facts().round()).isEqualTo(1);
                });
    }

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
    void readsTheStateThatEveryFactOfACaseCarries(String name) {
        assertThat(Contracts.examples("redress.case." + name + ".v1"))
                .isNotEmpty()
                .map(example -> Facts.read(Situation.class, example))
                .allSatisfy(situation -> {
                    assertThat(situation.procedure()).isNotEmpty();
                    assertThat(situation.status()).isNotEmpty();
                    assertThat(situation.round()).isPositive();
                });
    }

    @Test
    void keepsWhatTheWholeRegistrationWasReadAs() {
        var registered = Contracts.examples("redress.complaint.registered.v1").stream()
                .map(example -> Facts.read(Registered.class, example))
                .toList();

        assertThat(registered)
                .allSatisfy(one -> assertThat(Facts.read(Registered.class, Facts.write(one)))
                        .isEqualTo(one));
    }
}
