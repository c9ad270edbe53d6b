/**
 * The organisations' procedures: loaded from a folder, watched, published to the other services, and shown to whoever wants to complain.
 * A bad file changes nothing: the last good version stays, and health says why. Publishes redress.procedures.
 */
@NullMarked
package io.redress.intake.procedure;

import org.jspecify.annotations.NullMarked;
