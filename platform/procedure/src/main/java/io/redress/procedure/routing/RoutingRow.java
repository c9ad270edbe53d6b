package io.redress.procedure.routing;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param id kept by every decision, so that it survives a change of order
 * @param position of the owner; null means the department's own
 */
public record RoutingRow(
        String id, String when, String department, @Nullable String position, Text reason) {}
