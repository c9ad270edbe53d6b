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
 * @param withIntercepted of complaints per 10,000 users: those explained by a known incident counted too
 * @param numerator null where the figure is no fraction
 * @param met judged on the exact fraction, not on what is shown; null without a target or a value
 * @param n cases that the value rests on
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Item(
        String code,
        @Nullable BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal p90,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal withIntercepted,
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
                null,
                fraction ? count.numerator() : null,
                fraction ? count.n() : null,
                measure.unit(),
                target == null ? null : target.value(),
                target == null ? null : met(measure, count, target),
                cases(measure, count),
                interval(measure, count),
                over && count.pending() == 0 ? State.FINAL : State.PROVISIONAL,
                kpi.definition(inChinese));
    }

    /** What a rate rests on is what happened, not who could have complained. */
    private static long cases(Measure measure, Count count) {
        var numerator = count.numerator();
        return measure.kind() == Measure.Kind.RATE && numerator != null ? numerator.longValueExact() : count.n();
    }

    /** The same with the figure that counts intercepted complaints too. */
    Item withIntercepted(@Nullable BigDecimal figure) {
        return new Item(
                code, value, p90, figure, numerator, denominator, unit, target, met, n, interval, state, definition);
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
            case RATE -> Decimals.ratio(numerator.movePointRight(4), count.n());
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
            case RATE -> target.isMetBy(numerator.movePointRight(4), count.n());
        };
    }

    private static @Nullable Wilson interval(Measure measure, Count count) {
        var numerator = count.numerator();
        return measure.kind() == Measure.Kind.SHARE && numerator != null && count.n() > 0
                ? Wilson.of(numerator.longValueExact(), count.n())
                : null;
    }
}
