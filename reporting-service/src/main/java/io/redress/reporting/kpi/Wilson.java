package io.redress.reporting.kpi;

import io.redress.reporting.query.Decimals;

import java.math.BigDecimal;

/**
 * Where a share of all would lie, judging by the ones that were counted: the score interval of E. B. Wilson (1927) at 95 %, which stays
 * honest for few cases and for shares near 0 and 100 %. In percent.
 */
record Wilson(BigDecimal low, BigDecimal high) {

    /** Quantile of the normal distribution at 97.5 %. */
    private static final double Z = 1.959963984540054;

    /** @param n not 0 */
    static Wilson of(long successes, long n) {
        var share = (double) successes / n;
        var correction = Z * Z / n;
        var centre = (share + correction / 2) / (1 + correction);
        var half = Z / (1 + correction) * Math.sqrt(share * (1 - share) / n + correction / (4 * n));
        return new Wilson(percent(Math.max(0, centre - half)), percent(Math.min(1, centre + half)));
    }

    private static BigDecimal percent(double share) {
        return Decimals.shown(BigDecimal.valueOf(share).movePointRight(2));
    }
}
