package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * The mail server or the gateway has taken a message.
 *
 * @param n number of the message within the complaint, from 1
 * @param causedBy entry that caused it; null when a request without an entry did
 * @param attempts from 1
 */
@FactType("redress.message.sent.v1")
public record MessageSent(
        int n,
        String to,
        String via,
        String template,
        String language,
        @Nullable UUID causedBy,
        int attempts) implements ComplaintFact {}
