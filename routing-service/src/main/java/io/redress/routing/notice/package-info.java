/**
 * Corrective notices: a department whose fault comes back is told to mend it, by hand or by a rule of the file; it answers or contests that the
 * fault is its own, and whether it helped is verified against the complaints before and after. Publishes notice.issued, answered, contested,
 * attributed and verified.
 */
@NullMarked
package io.redress.routing.notice;

import org.jspecify.annotations.NullMarked;
