package io.redress.procedure.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a message is for. */
public enum Recipient {
    @JsonProperty("customer")
    CUSTOMER,
    @JsonProperty("body")
    BODY,
    @JsonProperty("staff")
    STAFF
}
