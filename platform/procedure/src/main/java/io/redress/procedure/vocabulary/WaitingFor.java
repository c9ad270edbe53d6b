package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a paused case waits for. */
public enum WaitingFor {
    @JsonProperty("customer")
    CUSTOMER,
    @JsonProperty("supplier")
    SUPPLIER,
    @JsonProperty("authority")
    AUTHORITY,
    @JsonProperty("other")
    OTHER
}
