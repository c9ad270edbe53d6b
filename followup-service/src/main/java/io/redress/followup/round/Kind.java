package io.redress.followup.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a callback is for. */
public enum Kind {
    /** Asks about a resolution. */
    @JsonProperty("callback")
    CALLBACK,
    /** Asks again after a failed quality check. */
    @JsonProperty("recheck")
    RECHECK
}
