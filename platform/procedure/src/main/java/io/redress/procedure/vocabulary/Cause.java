package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A cause of complaints; its code is unique in the whole tree.
 *
 * @param side where it lies; null means as its branch says
 */
public record Cause(Text name, @Nullable Side side, Map<String, Cause> children) {

    public enum Side {
        @JsonProperty("organization")
        ORGANIZATION,
        @JsonProperty("customer")
        CUSTOMER,
        @JsonProperty("third-party")
        THIRD_PARTY,
        @JsonProperty("none")
        NONE
    }

    public Cause {
        children = Codes.ordered(children);
    }
}
