/** Copies of the texts that other services took, redacted by them: what a handler reads in the log. */
@NullMarked
package io.redress.routing.othertexts;

import org.jspecify.annotations.NullMarked;
