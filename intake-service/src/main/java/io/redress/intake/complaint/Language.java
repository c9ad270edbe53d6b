package io.redress.intake.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which of the suite's languages a customer is written to. */
public enum Language {
    @JsonProperty("zh-CN")
    CHINESE("zh-CN"),
    @JsonProperty("en")
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
