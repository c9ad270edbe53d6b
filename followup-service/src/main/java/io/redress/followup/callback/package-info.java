/**
 * Calls to customers: when one is due, who takes it, what came of ringing. Publishes {@code callback.*}; the queue is the table {@code callback}, derived from the
 * complaint's follow-up.
 */
@NullMarked
package io.redress.followup.callback;

import org.jspecify.annotations.NullMarked;
