package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

/**
 * A file has been attached; the file itself is erased with the words.
 *
 * @param n number of the file within the complaint, from 1
 * @param mediaType by what the file holds
 * @param size in bytes
 * @param digest SHA-256, hex, over the salt kept beside the file and the file
 */
@FactType("redress.complaint.attached.v1")
public record ComplaintAttached(
        int n,
        String mediaType,
        long size,
        String digest,
        @Nullable Texts words) implements ComplaintFact {

    /** @param name of the file */
    public record Texts(@Nullable WordsRef name) {}
}
