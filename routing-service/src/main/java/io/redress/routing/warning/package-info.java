/** Early warnings: raised by the rules of the file, for the positions that its levels name. Publishes warning.raised. */
@NullMarked
package io.redress.routing.warning;

import org.jspecify.annotations.NullMarked;
