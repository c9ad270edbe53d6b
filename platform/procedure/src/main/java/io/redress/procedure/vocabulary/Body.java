package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * An external body: customers are pointed to it, or it transfers complaints.
 *
 * @param email where letters to it go; null when none can be sent
 * @param windows terms of the body's own, as written: acceptance {@code 7 wd}, mediation {@code 45 wd}
 */
public record Body(
        Text name,
        Text address,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String email,
        Kind kind,
        Map<String, String> windows) {

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

    public Body {
        windows = Codes.ordered(windows);
    }
}
