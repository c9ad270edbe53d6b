/**
 * Known faults: registered by a supervisor, or proposed where complaints gather and accepted by one. A fault explains the complaints that
 * match it; those are told at once, worked on by nobody, and end with it. Publishes incident.proposed, dismissed, opened and recovered.
 */
@NullMarked
package io.redress.routing.incident;

import org.jspecify.annotations.NullMarked;
