/** Proofs that the contracts are what they claim to be. */
@NullMarked
package io.redress.contracts;

import org.jspecify.annotations.NullMarked;
