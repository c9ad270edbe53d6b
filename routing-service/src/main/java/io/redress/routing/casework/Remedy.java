package io.redress.routing.casework;

import org.jspecify.annotations.Nullable;

/** What is offered to put it right, in codes of the procedure. */
public record Remedy(
        String type, @Nullable Money amount, @Nullable String rule) {}
