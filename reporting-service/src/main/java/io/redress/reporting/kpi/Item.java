package io.redress.reporting.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.reporting.kpi.Kpis.Count;
import io.redress.reporting.query.Decimals;
import io.redress.reporting.rules.Target;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One key figure.
 *
 * @param value to two decimals; null when there is no case to judge by
 * @param p90 of percentiles
 * @param numerator null where the figure is no fraction
 * @param met judged on the exact fraction, not on what is shown; null without a target or a value
 * @param n cases that the value rests on
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Item(
        String code,
        @Nullable BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal p90,
        @Nullable BigDecimal numerator,
        @Nullable Long denominator,
        String unit,
        @Nullable BigDecimal target,
        @Nullable Boolean met,
        long n,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Wilson interval,
        State state,
        String definition) {

    /** Whether the value can still change as the complaints of the range go on. */
    enum State {
        @JsonProperty("provisional")
        PROVISIONAL,
        @JsonProperty("final")
        FINAL
    }

    /** @param over whether no complaint can come into the range any more */
    static Item of(Count count, @Nullable Target target, boolean over, boolean inChinese) {
        var kpi = count.kpi();
        var measure = kpi.measure();
        var fraction = measure.isFraction();
        return new Item(
                kpi.code(),
                value(measure, count),
                count.upper() == null ? null : Decimals.shown(count.upper()),
                fraction ? count.numerator() : null,
                fraction ? count.n() : null,
                measure.unit(),
                target == null ? null : target.value(),
                target == null ? null : met(measure, count, target),
                count.n(),
                interval(measure, count),
                over && count.pending() == 0 ? State.FINAL : State.PROVISIONAL,
                kpi.definition(inChinese));
    }

    private static @Nullable BigDecimal value(Measure measure, Count count) {
        var numerator = count.numerator();
        if (numerator == null || (measure.isFraction() && count.n() == 0)) {
            return null;
        }
        return switch (measure.kind()) {
            case COUNT, PERCENTILES -> Decimals.shown(numerator);
            case SHARE, NET -> Decimals.percent(numerator, count.n());
            case MEAN -> Decimals.ratio(numerator, count.n());
        };
    }

    private static @Nullable Boolean met(Measure measure, Count count, Target target) {
        var numerator = count.numerator();
        if (numerator == null || (measure.isFraction() && count.n() == 0)) {
            return null;
        }
        return switch (measure.kind()) {
            case COUNT, PERCENTILES -> target.isMetBy(numerator, 1);
            case SHARE, NET -> target.isMetBy(numerator.movePointRight(2), count.n());
            case MEAN -> target.isMetBy(numerator, count.n());
        };
    }

    private static @Nullable Wilson interval(Measure measure, Count count) {
        var numerator = count.numerator();
        return measure.kind() == Measure.Kind.SHARE && numerator != null && count.n() > 0
                ? Wilson.of(numerator.longValueExact(), count.n())
                : null;
    }
}
