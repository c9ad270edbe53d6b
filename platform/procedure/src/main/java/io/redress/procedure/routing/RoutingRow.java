package io.redress.procedure.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param id kept by every decision, so that it survives a change of order
 * @param position of the owner; null means the department's own
 * @param owner who of its holders; null means as the duty roster says
 */
public record RoutingRow(
        String id,
        String when,
        String department,
        @Nullable String position,
        Text reason,
        @Nullable Owner owner) {

    /** Who becomes the owner. */
    public enum Owner {
        @JsonProperty("duty")
        DUTY,
        /** Who took it keeps it. */
        @JsonProperty("first-receiver")
        FIRST_RECEIVER
    }
}
