/** How a request is refused: RFC 9457 problems, thrown anywhere as {@link Problem}, mapped in one place. No value of a request is echoed. */
@NullMarked
package io.redress.runtime.problem;

import org.jspecify.annotations.NullMarked;
