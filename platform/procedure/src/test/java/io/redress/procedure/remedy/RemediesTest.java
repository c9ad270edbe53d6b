package io.redress.procedure.remedy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RemediesTest {

    private final Remedies remedies = new Remedies(
            "EUR",
            Map.of(),
            Map.of(),
            List.of(
                    new Authority("clerk", amount("10.00"), false, Map.of("refund", amount("5.00")), List.of()),
                    new Authority("head", null, true, Map.of("gift", amount("50.00")), List.of())),
            false,
            null,
            null);

    @Test
    void theLimitItselfIsWithinAuthority() {
        assertThat(remedies.allows(List.of("clerk"), "credit", amount("10.00"))).isTrue();
        assertThat(remedies.allows(List.of("clerk"), "credit", amount("10.01"))).isFalse();
    }

    @Test
    void aRemedysOwnLimitWins() {
        assertThat(remedies.allows(List.of("clerk"), "refund", amount("5.01"))).isFalse();
        assertThat(remedies.allows(List.of("head"), "gift", amount("50.01"))).isFalse();
    }

    @Test
    void onePositionOfSeveralIsEnough() {
        assertThat(remedies.allows(List.of("clerk", "head"), "refund", amount("100000")))
                .isTrue();
        assertThat(remedies.allows(List.of(), "refund", amount("0.01"))).isFalse();
    }

    @Test
    void whatIsNotMoneyNeedsNoAuthority() {
        assertThat(remedies.allows(List.of(), "apology", null)).isTrue();
    }

    @Test
    void namesWhoMayApprove() {
        assertThat(remedies.approvers("refund", amount("4.00"))).containsExactly("clerk", "head");
        assertThat(remedies.approvers("gift", amount("60.00"))).isEmpty();
    }

    @Test
    void refusesAuthorityWithoutALimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority("clerk", null, false, Map.of(), List.of()));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
