/**
 * Milestones: terms with the facts that start, meet and restart them. Nothing here knows a case; routing asks.
 */
@NullMarked
package io.redress.procedure.clock;

import org.jspecify.annotations.NullMarked;
