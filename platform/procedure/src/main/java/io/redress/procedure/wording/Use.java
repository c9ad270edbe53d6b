package io.redress.procedure.wording;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a text is written for. */
public enum Use {
    @JsonProperty("reply")
    REPLY,
    @JsonProperty("proposal")
    PROPOSAL,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("log")
    LOG,
    @JsonProperty("message")
    MESSAGE,
    @JsonProperty("task")
    TASK,
    @JsonProperty("notice")
    NOTICE
}
