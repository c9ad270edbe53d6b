/**
 * Domain time: everything a procedure speaks of comes from the injected {@link java.time.Clock}. Real time (leases, timeouts, tokens,
 * idempotency keys, rate limits, polling) does not.
 */
@NullMarked
package io.redress.runtime.clock;

import org.jspecify.annotations.NullMarked;
