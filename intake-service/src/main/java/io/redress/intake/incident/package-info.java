/**
 * Known faults: a projection of what routing says of them. A complaint that one explains is answered at once with its cause and its end.
 */
@NullMarked
package io.redress.intake.incident;

import org.jspecify.annotations.NullMarked;
