package io.redress.routing.act;

import io.redress.routing.casework.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who wants to act on which case.
 *
 * @param ifMatch the state the caller saw, as the header came
 */
record Request(UUID id, Viewer viewer, @Nullable String ifMatch) {}
