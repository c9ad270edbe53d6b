/** The suite's clock on one machine: one file with an offset, moved by hand, and the wait until the suite has settled. */
@NullMarked
package io.redress.local.clock;

import org.jspecify.annotations.NullMarked;
