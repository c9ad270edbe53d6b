package io.redress.followup.callback;

import io.redress.followup.round.Outcome;
import io.redress.followup.round.Validity;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Text;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a caller takes down.
 *
 * @param validity the four conditions; asked for when somebody was reached
 * @param recording where the telephone system keeps the call
 * @param answers asked for when the call is valid; those of another call are not kept, it is made again
 */
record AttemptBody(
        @NotNull Outcome outcome,
        @Nullable Validity validity,
        @Text @Nullable String recording,
        @Valid @Nullable Answers answers) {

    /** @param recommend 0 (never) to 10 (certainly) */
    record Answers(
            boolean resolved,
            @Min(1) @Max(5) int satisfaction,

            @Min(0) @Max(10) @Nullable Integer recommend,

            @Text @Nullable String remark) {

        /** Masked: a remark may be personal. */
        @Override
        public String toString() {
            return "Answers[masked]";
        }
    }

    boolean valid() {
        return outcome == Outcome.REACHED && validity != null && validity.complete();
    }

    /** @throws Problem 400 when the parts do not fit each other */
    void check() {
        if (outcome == Outcome.REACHED && validity == null) {
            throw Problem.badRequest("validity", "must be given when somebody was reached");
        }
        if (outcome != Outcome.REACHED && validity != null) {
            throw Problem.badRequest("validity", "must be absent when nobody was reached");
        }
        if (outcome != Outcome.REACHED && answers != null) {
            throw Problem.badRequest("answers", "must be absent when nobody was reached");
        }
        if (valid() && answers == null) {
            throw Problem.badRequest("answers", "must be given with a valid call");
        }
    }

    /** The answers of a valid call. */
    Answers given() {
        if (answers == null) {
            throw new IllegalStateException("a valid call without answers");
        }
        return answers;
    }

    /** Masked: recording and remark may be personal. */
    @Override
    public String toString() {
        return "AttemptBody[%s]".formatted(outcome);
    }
}
