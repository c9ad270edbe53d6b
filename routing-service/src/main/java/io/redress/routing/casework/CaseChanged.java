package io.redress.routing.casework;

import java.util.UUID;

/** Fired inside the transaction that changes a case; observe it after its success. */
public record CaseChanged(UUID id) {}
