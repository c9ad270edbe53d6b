package io.redress.procedure.occasion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An act of a case that a procedure can make depend on something. */
public enum Move {
    @JsonProperty("acceptance")
    ACCEPTANCE,
    @JsonProperty("transfer")
    TRANSFER,
    @JsonProperty("investigation")
    INVESTIGATION,
    @JsonProperty("proposal")
    PROPOSAL,
    @JsonProperty("remedy")
    REMEDY,
    @JsonProperty("reply")
    REPLY,
    @JsonProperty("resolution")
    RESOLUTION,
    @JsonProperty("closure")
    CLOSURE,
    @JsonProperty("escalation")
    ESCALATION,
    @JsonProperty("referral")
    REFERRAL,
    @JsonProperty("review")
    REVIEW
}
