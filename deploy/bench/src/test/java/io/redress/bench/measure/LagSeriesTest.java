package io.redress.bench.measure;

import io.redress.bench.suite.LagReading;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.function.IntToDoubleFunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LagSeriesTest {

    private static final double RATE = 200;

    @Test
    void isFlatWhenALagSwaysAndDoesNotGrow() {
        assertThat(series(second -> second % 7 * 15).growing(RATE)).isEmpty();
    }

    @Test
    void growsWhenMoreComesThanGoes() {
        var growing = series(second -> second * 5 + second % 3).growing(RATE);
        assertThat(growing).containsOnlyKeys("routing consumer lag");
        assertThat(growing.get("routing consumer lag")).isCloseTo(5, within(0.2));
    }

    @Test
    void toleratesWhatIsLessThanAReadingIsOffBy() {
        assertThat(series(second -> second * 1.5).growing(RATE)).isEmpty();
        assertThat(series(second -> second * 2.5).growing(RATE)).isNotEmpty();
    }

    @Test
    void leavesOutWhatAServiceDidNotKnow() {
        assertThat(series(second -> second % 10 == 0 ? Double.NaN : second * 5).growing(RATE))
                .isNotEmpty();
        assertThat(series(second -> Double.NaN).growing(RATE)).isEmpty();
    }

    @Test
    void isHopelessWhenItIsSecondsBehind() {
        assertThat(series(second -> second * 5).isHopeless(RATE)).isFalse();
        assertThat(series(second -> second * 50).isHopeless(RATE)).isTrue();
        assertThat(new LagSeries().isHopeless(RATE)).isFalse();
    }

    @Test
    void tellsTheHighest() {
        assertThat(series(second -> second == 30 ? 17 : 0).highest())
                .isEqualTo("intake pending 3, routing consumer lag 17");
        assertThat(series(second -> 0).highest()).isEqualTo("intake pending 3");
        assertThat(new LagSeries().highest()).isEqualTo("none");
    }

    private static LagSeries series(IntToDoubleFunction lag) {
        var series = new LagSeries();
        for (var second = 0; second <= 60; second++) {
            series.add(
                    second,
                    new LagReading(Map.of("routing consumer lag", lag.applyAsDouble(second), "intake pending", 3.0)));
        }
        return series;
    }
}
