package io.redress.procedure.routing;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** A nature or severity that a fact gives to a case, and which change said so. */
public record Reclassification(
        String id, String code, @Nullable Text reason) {}
