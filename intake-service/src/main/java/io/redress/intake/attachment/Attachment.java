package io.redress.intake.attachment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A file as lists show it.
 *
 * @param n number within the complaint, from 1
 * @param name what it is called; null when it came without one
 * @param mediaType by what it holds
 * @param size in bytes
 */
public record Attachment(int n, @Nullable String name, String mediaType, long size, Instant at) {

    /** Masked: a name may name a person. */
    @Override
    public String toString() {
        return "Attachment[%d, %s]".formatted(n, mediaType);
    }
}
