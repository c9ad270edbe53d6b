/**
 * The clocks of a case: by when which milestone must be met. A due date is derived from start, pauses, procedure version and calendar version
 * and never edited; whoever wants to move it records a fact from which it moves.
 */
@NullMarked
package io.redress.routing.clock;

import org.jspecify.annotations.NullMarked;
