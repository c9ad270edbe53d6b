package io.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An amount.
 *
 * @param amount decimal number without sign, {@code 120.00}
 * @param currency of ISO 4217
 */
public record Money(
        @NotNull
        @Pattern(
                regexp = "[0-9]{1,12}(\\.[0-9]{1,4})?",
                message = "must be a decimal number without sign, such as \"120.00\"")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code, such as CNY")
        String currency) {}
