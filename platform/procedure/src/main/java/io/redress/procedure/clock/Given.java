package io.redress.procedure.clock;

import io.redress.procedure.condition.CaseFacts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What dates depend on besides their start.
 *
 * @param sourceDeadline of the public body that transferred the complaint; null for none
 */
public record Given(CaseFacts facts, @Nullable Instant sourceDeadline) {

    public static Given of(CaseFacts facts) {
        return new Given(facts, null);
    }
}
