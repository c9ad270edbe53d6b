package io.redress.reporting.kpi;

import io.redress.reporting.kpi.Item.State;
import io.redress.reporting.kpi.Kpis.Count;
import io.redress.reporting.rules.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class ItemTest {

    @ParameterizedTest
    @CsvSource({"998, 1000, 99.8, true", "997, 1000, 99.7, false", "99796, 100000, 99.8, false"})
    void judgesTheExactShareAndShowsTwoDecimals(long numerator, long n, BigDecimal shown, boolean met) {
        var item = item(new Count(Kpi.SATISFIED_SHARE, BigDecimal.valueOf(numerator), n, 0, null), atLeast("99.8"));

        assertThat(item.value()).isEqualByComparingTo(shown);
        assertThat(item.met()).isEqualTo(met);
    }

    @Test
    void hasNoValueWithoutACase() {
        var item = item(new Count(Kpi.SATISFACTION, BigDecimal.ZERO, 0, 0, null), atLeast("4"));

        assertThat(item.value()).isNull();
        assertThat(item.met()).isNull();
        assertThat(item.interval()).isNull();
        assertThat(item.n()).isZero();
    }

    @Test
    void showsAHundredPlainly() {
        var item = item(new Count(Kpi.RESOLUTION_RATE, BigDecimal.ONE, 1, 0, null), null);

        assertThat(String.valueOf(item.value())).isEqualTo("100");
        assertThat(item.target()).isNull();
        assertThat(item.met()).isNull();
    }

    @Test
    void isBetterBelowWhereTheTargetSaysSo() {
        var target = new Target(new BigDecimal("5"), true);

        assertThat(item(new Count(Kpi.REOPENED_SHARE, BigDecimal.valueOf(5), 100, 0, null), target)
                        .met())
                .isTrue();
        assertThat(item(new Count(Kpi.REOPENED_SHARE, BigDecimal.valueOf(501), 10_000, 0, null), target)
                        .met())
                .isFalse();
    }

    @Test
    void showsTheMeanAndNoIntervalForIt() {
        var item = item(new Count(Kpi.SATISFACTION, BigDecimal.valueOf(13), 3, 0, null), atLeast("4.33"));

        assertThat(item.value()).isEqualByComparingTo("4.33");
        assertThat(item.met()).isTrue();
        assertThat(item.interval()).isNull();
    }

    @Test
    void showsBothPercentiles() {
        var item = item(
                new Count(Kpi.TIME_TO_RESOLVE, new BigDecimal("26.501"), 4, 0, new BigDecimal("199.123")),
                new Target(new BigDecimal("26.5"), true));

        assertThat(item.value()).isEqualByComparingTo("26.5");
        assertThat(item.p90()).isEqualByComparingTo("199.12");
        assertThat(item.met()).isFalse();
        assertThat(item.numerator()).isNull();
        assertThat(item.n()).isEqualTo(4);
    }

    @Test
    void isFinalWhenNothingCanChangeItAnyMore() {
        var settled = new Count(Kpi.HANDLED_SHARE, BigDecimal.ONE, 1, 0, null);
        var pending = new Count(Kpi.HANDLED_SHARE, BigDecimal.ONE, 1, 1, null);

        assertThat(Item.of(settled, null, true, false).state()).isEqualTo(State.FINAL);
        assertThat(Item.of(settled, null, false, false).state()).isEqualTo(State.PROVISIONAL);
        assertThat(Item.of(pending, null, true, false).state()).isEqualTo(State.PROVISIONAL);
    }

    private static Target atLeast(String value) {
        return new Target(new BigDecimal(value), false);
    }

    private static Item item(Count count, @Nullable Target target) {
        return Item.of(count, target, true, false);
    }
}
