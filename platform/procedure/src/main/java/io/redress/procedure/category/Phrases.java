package io.redress.procedure.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;

import java.util.List;
import java.util.stream.Stream;

/** Phrases in both languages, in the file's order. */
public record Phrases(
        @JsonProperty("zh-CN") List<String> zhCN,
        @JsonProperty("en") List<String> en) {

    public Phrases {
        zhCN = Codes.list(zhCN);
        en = Codes.list(en);
    }

    public Stream<String> all() {
        return Stream.concat(zhCN.stream(), en.stream());
    }
}
