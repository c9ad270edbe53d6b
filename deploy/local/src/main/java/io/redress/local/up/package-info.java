/** The start of everything, overlapped as far as one thing does not need the other. */
@NullMarked
package io.redress.local.up;

import org.jspecify.annotations.NullMarked;
