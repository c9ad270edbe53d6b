package io.redress.procedure.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a message travels by. */
public enum Medium {
    @JsonProperty("sms")
    SMS("sms"),
    @JsonProperty("mail")
    MAIL("mail"),
    @JsonProperty("wechat")
    WECHAT("wechat");

    private final String code;

    Medium(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
