/** The procedures as intake published them, by organisation and version. */
@NullMarked
package io.redress.routing.procedures;

import org.jspecify.annotations.NullMarked;
