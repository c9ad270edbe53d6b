package io.redress.procedure.remedy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** @param executor department that carries it out; null means the one that works the case */
public record RemedyType(
        String code, Text name, Form form, @Nullable String executor) {

    public enum Form {
        /** Needs an amount, and authority for it. */
        @JsonProperty("money")
        MONEY,
        @JsonProperty("goods")
        GOODS,
        @JsonProperty("act")
        ACT
    }
}
