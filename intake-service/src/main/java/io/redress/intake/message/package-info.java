/**
 * What the customer, a public body or the staff is told: templates of the procedure, written when they are sent, retried with growing pauses, never
 * sent twice. Publishes message.sent and message.failed.
 */
@NullMarked
package io.redress.intake.message;

import org.jspecify.annotations.NullMarked;
