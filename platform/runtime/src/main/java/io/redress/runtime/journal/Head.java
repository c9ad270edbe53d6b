package io.redress.runtime.journal;

import java.util.UUID;

/**
 * Where a stream stands: sequence and hash of its newest entry, kept in the state row. Whoever appends holds the lock of that row, so that
 * a stream's sequence has neither gap nor fork.
 */
public record Head(UUID stream, long sequence, String hash) {

    /** What the first entry of a stream names as its previous hash. */
    public static final String NO_HASH = "0".repeat(64);

    public static Head start(UUID stream) {
        return new Head(stream, 0, NO_HASH);
    }
}
