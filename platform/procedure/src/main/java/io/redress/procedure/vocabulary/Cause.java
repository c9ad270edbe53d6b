package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A cause of complaints; its code is unique in the whole tree.
 *
 * @param side where it lies; null means as its branch says
 * @param apology whether the reply must hold the organisation's apology; null means as its branch says
 */
public record Cause(
        Text name, @Nullable Side side, @Nullable Boolean apology, Map<String, Cause> children) {

    public enum Side {
        @JsonProperty("organization")
        ORGANIZATION("organization"),
        @JsonProperty("customer")
        CUSTOMER("customer"),
        @JsonProperty("third-party")
        THIRD_PARTY("third-party"),
        @JsonProperty("none")
        NONE("none");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Cause {
        children = Codes.ordered(children);
    }
}
