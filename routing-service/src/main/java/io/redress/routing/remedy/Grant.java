package io.redress.routing.remedy;

import io.redress.routing.casework.Money;
import io.redress.routing.casework.Remedy;
import io.redress.runtime.text.Code;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A remedy as a request names it. */
public record Grant(
        @NotNull @Code String type,
        @Nullable @Valid Amount amount,
        @Nullable @Code String rule) {

    public Remedy remedy() {
        return new Remedy(type, amount == null ? null : amount.money(), rule);
    }

    /** Money as a request names it. */
    public record Amount(
            @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,4})?", message = "must be a decimal number without sign")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency such as CNY")
            String currency) {

        public Money money() {
            return new Money(amount, currency);
        }
    }
}
