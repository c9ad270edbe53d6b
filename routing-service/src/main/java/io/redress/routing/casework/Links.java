package io.redress.routing.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What a case belongs to.
 *
 * @param incident known fault that explains it; null while none does
 * @param settled whether it waits for the end of that fault no longer
 */
public record Links(
        @Nullable UUID incident,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean settled) {

    static final Links NONE = new Links(null, false);

    /** Whether the end of a known fault is its end too. */
    @JsonIgnore
    public boolean waitsForIncident() {
        return incident != null && !settled;
    }

    Links to(UUID fault) {
        return new Links(fault, false);
    }

    /** However a case was resolved, it waits for nothing more; a customer who is not content is heard alone. */
    Links resolved() {
        return new Links(incident, incident != null);
    }
}
