package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A message is given up.
 *
 * @param problem code of what was in the way
 */
@FactType("redress.message.failed.v1")
public record MessageFailed(
        int n,
        String to,
        String via,
        String template,
        String language,
        @Nullable UUID causedBy,
        String problem,
        int attempts)
        implements ComplaintFact {}
