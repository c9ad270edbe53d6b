package io.redress.routing.caselog;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An entry as people read it.
 *
 * @param type the fact's name without {@code redress.} and {@code .v1}
 * @param effectiveAt from when it counts; absent when that is {@code at}
 * @param text the words the entry speaks of, as far as they are here
 */
record LogLine(
        String source,
        long sequence,
        String type,
        Instant at,
        @Nullable Instant effectiveAt,
        Who actor,
        @Schema(implementation = Object.class) JsonNode data,
        @Nullable String text,
        String hash,
        String previousHash) {

    /**
     * Who did it.
     *
     * @param staff absent for the customer, the suite and other systems
     * @param name of the person, or of the other system
     * @param role {@code customer}, {@code suite}, {@code system} where it was nobody of the staff
     */
    record Who(
            @Nullable String staff,
            @Nullable String name,
            @Nullable String role) {}
}
