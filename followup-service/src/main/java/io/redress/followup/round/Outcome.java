package io.redress.followup.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of ringing. */
public enum Outcome {
    @JsonProperty("reached")
    REACHED,
    @JsonProperty("no-answer")
    NO_ANSWER,
    @JsonProperty("busy")
    BUSY,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("wrong-person")
    WRONG_PERSON
}
