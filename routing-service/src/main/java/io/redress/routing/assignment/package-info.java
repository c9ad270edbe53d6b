/** Who answers for a case: somebody on duty, present, not complained about, and with the least to do. */
@NullMarked
package io.redress.routing.assignment;

import org.jspecify.annotations.NullMarked;
