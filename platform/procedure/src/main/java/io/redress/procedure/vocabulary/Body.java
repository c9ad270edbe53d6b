package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An external body: customers are pointed to it, or it transfers complaints. */
public record Body(
        Text name,
        Text address,
        @Nullable String phone,
        @Nullable String url,
        Kind kind) {

    public enum Kind {
        @JsonProperty("regulator")
        REGULATOR,
        @JsonProperty("public-hotline")
        PUBLIC_HOTLINE,
        @JsonProperty("consumer-body")
        CONSUMER_BODY,
        @JsonProperty("trade-body")
        TRADE_BODY,
        @JsonProperty("other")
        OTHER
    }
}
