package io.redress.reporting.rules;

import java.math.BigDecimal;

/**
 * What a key figure is meant to reach.
 *
 * @param value in the unit of the figure
 * @param atMost whether less is better
 */
public record Target(BigDecimal value, boolean atMost) {

    /**
     * Whether numerator divided by denominator reaches it, without any rounding.
     *
     * @param denominator positive
     */
    public boolean isMetBy(BigDecimal numerator, long denominator) {
        var compared = numerator.compareTo(value.multiply(BigDecimal.valueOf(denominator)));
        return atMost ? compared <= 0 : compared >= 0;
    }
}
