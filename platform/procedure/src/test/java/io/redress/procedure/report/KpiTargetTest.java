package io.redress.procedure.report;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Period;

import static org.assertj.core.api.Assertions.assertThat;

class KpiTargetTest {

    @Test
    void isJudgedOnTheExactValue() {
        KpiTarget atLeast = new KpiTarget(new BigDecimal("99.8"), null);
        assertThat(atLeast.isMet(new BigDecimal("99.80"))).isTrue();
        assertThat(atLeast.isMet(new BigDecimal("99.79999"))).isFalse();
        KpiTarget atMost = new KpiTarget(null, new BigDecimal("5"));
        assertThat(atMost.isMet(new BigDecimal("5"))).isTrue();
        assertThat(atMost.isMet(new BigDecimal("5.01"))).isFalse();
    }

    @Test
    void withoutATargetThereIsNothingToMeet() {
        assertThat(new KpiTarget(null, null).isMet(BigDecimal.ONE)).isNull();
    }

    @Test
    void retentionIsAPeriod() {
        assertThat(new Retention("P3Y", "P1Y6M", "P30D").ofWords()).isEqualTo(Period.of(1, 6, 0));
    }
}
