package io.redress.routing.casework;

import java.math.BigDecimal;

/**
 * @param amount decimal number as it was given, never negative
 * @param currency ISO 4217
 */
public record Money(String amount, String currency) {

    public BigDecimal decimal() {
        return new BigDecimal(amount);
    }
}
