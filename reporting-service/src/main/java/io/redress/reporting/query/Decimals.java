package io.redress.reporting.query;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures that are not whole are shown: two decimals at most, and none that say nothing. */
public final class Decimals {

    private static final int SHOWN = 2;

    private Decimals() {}

    /** @param denominator not 0 */
    public static BigDecimal ratio(BigDecimal numerator, long denominator) {
        return shown(numerator.divide(BigDecimal.valueOf(denominator), SHOWN, RoundingMode.HALF_UP));
    }

    /**
     * In percent.
     *
     * @param denominator not 0
     */
    public static BigDecimal percent(BigDecimal numerator, long denominator) {
        return ratio(numerator.movePointRight(2), denominator);
    }

    public static BigDecimal shown(BigDecimal value) {
        var rounded = value.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        // A hundred is 100, not 1E+2.
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
