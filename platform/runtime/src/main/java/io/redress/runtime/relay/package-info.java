/**
 * How what was written reaches the broker: rows of {@code pending}, sent in order of position by the one active relay of the service, and
 * deleted once acknowledged. A row may be sent twice, never out of its stream's order, never not at all.
 */
@NullMarked
package io.redress.runtime.relay;

import org.jspecify.annotations.NullMarked;
