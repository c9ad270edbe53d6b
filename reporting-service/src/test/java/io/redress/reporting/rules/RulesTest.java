package io.redress.reporting.rules;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTest {

    @Test
    void takesAThirdForWhatItIs() {
        var third = new Target(new BigDecimal("33.33"), false);
        var more = new Target(new BigDecimal("33.34"), false);

        assertThat(third.isMetBy(BigDecimal.valueOf(100), 3)).isTrue();
        assertThat(more.isMetBy(BigDecimal.valueOf(100), 3)).isFalse();
    }

    @Test
    void isMetAtItsBound() {
        assertThat(new Target(BigDecimal.valueOf(5), true).isMetBy(BigDecimal.valueOf(10), 2))
                .isTrue();
        assertThat(new Target(BigDecimal.valueOf(5), false).isMetBy(BigDecimal.valueOf(10), 2))
                .isTrue();
    }

    @Test
    void readsZoneAndTargetsOfAProcedure() {
        var rules = Rulebook.rules(ProcedureFixture.acme());

        assertThat(rules.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(rules.target("inTimeShare")).contains(new Target(BigDecimal.valueOf(95), false));
        assertThat(rules.target("reopenedShare")).contains(new Target(BigDecimal.valueOf(5), true));
        assertThat(rules.target("complaints")).isEmpty();
    }
}
