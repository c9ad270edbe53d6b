/** Holds what callers send against the codes and fields of a procedure. */
@NullMarked
package io.redress.intake.codes;

import org.jspecify.annotations.NullMarked;
