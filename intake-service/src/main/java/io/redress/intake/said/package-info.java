/**
 * What the customer says after the registration: supplements, messages, withdrawal, appeal. Never refused because this service's view is old: it
 * is journalled, and routing decides its effect. Publishes complaint.supplemented, message-received, withdrawn and appealed.
 */
@NullMarked
package io.redress.intake.said;

import org.jspecify.annotations.NullMarked;
