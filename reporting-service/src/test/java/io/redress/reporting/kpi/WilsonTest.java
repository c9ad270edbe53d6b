package io.redress.reporting.kpi;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class WilsonTest {

    @Test
    void agreesWithPublishedValues() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, and 0 of 20.
        assertThat(Wilson.of(81, 263)).isEqualTo(new Wilson(new BigDecimal("25.53"), new BigDecimal("36.62")));
        assertThat(Wilson.of(0, 20)).isEqualTo(new Wilson(BigDecimal.ZERO, new BigDecimal("16.11")));
    }

    @Property
    void holdsTheShareAndStaysBetween0And100(
            @ForAll @IntRange(max = 5000) int successes, @ForAll @IntRange(max = 5000) int failures) {
        var n = successes + failures;
        if (n == 0) {
            return;
        }
        var interval = Wilson.of(successes, n);
        var share = 100.0 * successes / n;

        assertThat(interval.low().doubleValue()).isBetween(0.0, share + 0.005);
        assertThat(interval.high().doubleValue()).isBetween(share - 0.005, 100.0);
    }
}
