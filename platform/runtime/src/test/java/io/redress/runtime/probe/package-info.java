/** A service as small as can be, to try the ground on: it adds numbers up, journals each addition and takes its own facts in again. */
@NullMarked
package io.redress.runtime.probe;

import org.jspecify.annotations.NullMarked;
