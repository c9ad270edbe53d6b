/**
 * When something happens: a fact, and what it must be about. Clocks, ladders, messages, tasks and changes begin with one.
 */
@NullMarked
package io.redress.procedure.occasion;

import org.jspecify.annotations.NullMarked;
