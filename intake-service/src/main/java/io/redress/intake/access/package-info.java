/** Who may see and do what with a complaint: the holder of its access code, and staff of its organisation by role and relation. */
@NullMarked
package io.redress.intake.access;

import org.jspecify.annotations.NullMarked;
