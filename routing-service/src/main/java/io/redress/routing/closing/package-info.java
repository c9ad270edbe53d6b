/** How a resolution ends: the case is closed when nothing is wanting, or reopened when the customer is not content. */
@NullMarked
package io.redress.routing.closing;

import org.jspecify.annotations.NullMarked;
