package io.redress.routing.act;

import io.redress.runtime.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Somebody else's yes or no to what was asked for. */
@Schema(name = "Approval")
record Approval(@NotNull Boolean approved, @NotBlank @Text String reason) {}
