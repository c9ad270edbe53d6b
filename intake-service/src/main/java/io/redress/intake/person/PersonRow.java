package io.redress.intake.person;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A person as the row keeps them.
 *
 * @param known whether a complaint came from them before; no column
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PersonRow(
        UUID complaint,
        UUID customer,
        boolean known,
        String organization,
        @Nullable String phoneLookup,
        @Nullable String emailLookup,
        byte[] contact) {

    @Override
    public String toString() {
        return "PersonRow[%s]".formatted(complaint);
    }
}
