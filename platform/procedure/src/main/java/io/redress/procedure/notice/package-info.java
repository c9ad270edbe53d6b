/**
 * Corrective notices: a department whose fault comes back is told to mend it.
 */
@NullMarked
package io.redress.procedure.notice;

import org.jspecify.annotations.NullMarked;
