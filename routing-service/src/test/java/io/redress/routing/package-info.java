/** Routing as others meet it. */
@NullMarked
package io.redress.routing;

import org.jspecify.annotations.NullMarked;
