package io.redress.procedure.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A text people see, in both languages of the suite. */
public record Text(
        @JsonProperty("zh-CN") String zhCN,
        @JsonProperty("en") String en) {

    /** Chinese for every tag that begins with {@code zh}, English for all others. */
    public String in(String language) {
        return language.startsWith("zh") ? zhCN : en;
    }
}
