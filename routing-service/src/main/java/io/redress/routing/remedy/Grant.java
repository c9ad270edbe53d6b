package io.redress.routing.remedy;

import io.redress.routing.casework.Money;
import io.redress.routing.casework.Remedy;
import io.redress.routing.casework.RemedyFact;
import io.redress.runtime.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A remedy as a request names it.
 *
 * @param amount may be left out where the file fixes or computes it
 * @param charge the charge that really happened, where the remedy answers one
 */
public record Grant(
        @NotNull @Code String type,
        @Nullable @Valid Amount amount,
        @Nullable @Valid Charged charge,
        @Nullable @Code String rule) {

    public Remedy remedy() {
        return new Remedy(type, amount == null ? null : amount.money(), rule);
    }

    public RemedyFact.@Nullable Charge charged() {
        return charge == null ? null : charge.charge();
    }

    /** A charge as a proposal names it. */
    @Schema(name = "AnsweredCharge")
    public record Charged(
            @NotNull Instant at, @NotNull @Valid Amount amount) {

        RemedyFact.Charge charge() {
            return new RemedyFact.Charge(at, amount.money());
        }
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
