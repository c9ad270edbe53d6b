/**
 * Steps that are ticked off, tasks of several parties, and reviews by others.
 */
@NullMarked
package io.redress.procedure.checklist;

import org.jspecify.annotations.NullMarked;
