package io.redress.procedure.remedy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * @param executor department that carries it out; null means the one that works the case
 * @param amount fixed; null for a free or computed one
 * @param formula that computes the amount; null for a free or fixed one
 * @param fourEyes another person decides, whatever the authority
 * @param needsRule the rule it rests on must be named
 * @param unit what is given, for goods; null for none
 */
public record RemedyType(
        String code,
        Text name,
        Form form,
        @Nullable String executor,
        @Nullable BigDecimal amount,
        @Nullable String formula,
        boolean fourEyes,
        boolean needsRule,
        @Nullable Text unit) {

    public enum Form {
        /** Needs an amount, and authority for it. */
        @JsonProperty("money")
        MONEY,
        @JsonProperty("goods")
        GOODS,
        @JsonProperty("act")
        ACT
    }

    public RemedyType {
        if (amount != null && formula != null) {
            throw new IllegalArgumentException("an amount is fixed or computed, not both");
        }
        if (form != Form.MONEY && (amount != null || formula != null)) {
            throw new IllegalArgumentException("only form money has an amount");
        }
    }
}
