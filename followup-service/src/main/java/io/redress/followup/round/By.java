package io.redress.followup.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a customer is asked. */
public enum By {
    /** A caller rings; the link works all the same. */
    @JsonProperty("phone")
    PHONE,
    /** By the link alone: no call is queued. */
    @JsonProperty("link")
    LINK
}
