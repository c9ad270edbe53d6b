package io.redress.intake.message;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A message as it is shown.
 *
 * @param at when it was queued
 * @param text what it says; null before it is written, after an erasure, and for whom it is not to see
 * @param state queued, sending, sent, failed, withheld
 * @param deliveredAt when the mail server or the gateway had taken it
 */
public record SentMessage(
        int n,
        Instant at,
        String to,
        String via,
        String template,
        String language,
        @Nullable String text,
        String state,
        @Nullable Instant deliveredAt) {

    static SentMessage of(MessageRow row, @Nullable String text) {
        return new SentMessage(
                row.n(),
                row.at(),
                row.recipient(),
                row.via(),
                row.template(),
                row.language(),
                text,
                row.state(),
                row.deliveredAt());
    }

    /** The same with another text. */
    public SentMessage saying(@Nullable String other) {
        return new SentMessage(n, at, to, via, template, language, other, state, deliveredAt);
    }

    /** Masked: the text names people. */
    @Override
    public String toString() {
        return "SentMessage[%d, %s]".formatted(n, state);
    }
}
