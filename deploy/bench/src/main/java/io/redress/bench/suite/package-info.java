/** The suite as its users start it, on ports and data of the bench's own, and what can be seen of it from outside. */
@NullMarked
package io.redress.bench.suite;

import org.jspecify.annotations.NullMarked;
