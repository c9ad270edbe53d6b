/**
 * How a service takes in what others wrote: in order per stream, each entry once, with its offsets in the transaction of its effect. What may
 * pass is tried for ever; what is certain to fail is parked with everything later of its stream, and of no other.
 */
@NullMarked
package io.redress.runtime.inbox;

import org.jspecify.annotations.NullMarked;
