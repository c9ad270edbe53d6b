package io.redress.procedure.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;

import java.util.List;

/** Phrases that point to a category. */
public record Terms(
        @JsonProperty("zh-CN") List<String> zhCN,
        @JsonProperty("en") List<String> en) {

    static final Terms NONE = new Terms(List.of(), List.of());

    public Terms {
        zhCN = Codes.list(zhCN);
        en = Codes.list(en);
    }
}
