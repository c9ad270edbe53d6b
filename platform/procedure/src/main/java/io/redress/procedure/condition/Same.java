package io.redress.procedure.condition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A field in which complaints must agree to be counted together. */
public enum Same {
    @JsonProperty("category")
    CATEGORY,
    @JsonProperty("region")
    REGION,
    @JsonProperty("site")
    SITE,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("cause")
    CAUSE,
    @JsonProperty("subjectType")
    SUBJECT_TYPE,
    @JsonProperty("kind")
    KIND,
    @JsonProperty("channel")
    CHANNEL;

    /** What the field holds; {@code ""} when nothing is known. */
    public String of(CaseFacts facts) {
        return switch (this) {
            case CATEGORY -> facts.complaint().category();
            case REGION -> facts.complaint().region();
            case SITE -> facts.complaint().site();
            case DEPARTMENT -> facts.department();
            case CAUSE -> facts.cause();
            case SUBJECT_TYPE -> facts.complaint().subjectType();
            case KIND -> facts.complaint().kind();
            case CHANNEL -> facts.complaint().channel();
        };
    }
}
