package io.redress.followup.survey;

import io.redress.runtime.text.Text;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a customer answers.
 *
 * @param satisfaction 1 (not at all) to 5 (very)
 * @param recommend 0 (never) to 10 (certainly)
 */
record AnswerBody(
        boolean resolved,
        @Min(1) @Max(5) int satisfaction,

        @Min(0) @Max(10) @Nullable Integer recommend,

        @Text @Nullable String remark) {

    /** Masked: a remark may be personal. */
    @Override
    public String toString() {
        return "AnswerBody[masked]";
    }
}
