package io.redress.routing.warning;

import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Facts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class WarningRaisedContractTest {

    private static final UUID ID = UUID.fromString("01a12481-0e40-7a2e-80a4-cc1f221c7f2a");

    @Test
    void keepsItsContract() {
        var raised = new WarningRaised(
                1,
                "2026.1+000000000000",
                "general",
                "hall-cluster",
                null,
                null,
                "H-1",
                List.of(ID),
                List.of("service-head"),
                List.of("C3001"));

        assertThat(Contracts.violations("redress.warning.raised.v1", Facts.write(raised)))
                .isEmpty();
        assertThat(Facts.read(WarningRaised.class, Facts.write(raised))).isEqualTo(raised);
        assertThat(Contracts.examples("redress.warning.raised.v1"))
                .allSatisfy(example -> Facts.read(WarningRaised.class, example));
    }
}
