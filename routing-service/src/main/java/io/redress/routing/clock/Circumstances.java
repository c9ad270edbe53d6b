package io.redress.routing.clock;

import io.redress.procedure.condition.CaseFacts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the due dates of a case depend on besides its file.
 *
 * @param facts the case as the file's conditions see it
 * @param sourceDeadline of the public body that passed it on; null without one
 * @param roundSince when the resolution that is being worked on was begun anew; null in the first round
 */
public record Circumstances(
        CaseFacts facts,
        Delays delays,
        @Nullable Instant sourceDeadline,
        @Nullable Instant roundSince) {

    /** A case that has just been opened. */
    public static Circumstances opened(CaseFacts facts, @Nullable Instant sourceDeadline) {
        return new Circumstances(facts, Delays.NONE, sourceDeadline, null);
    }
}
