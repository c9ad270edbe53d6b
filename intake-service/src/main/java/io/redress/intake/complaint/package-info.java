/**
 * A complaint as intake's own facts tell it: who says what is wrong, and what became of it here. Publishes {@code complaint.*} and {@code
 * message.*} on redress.complaints. What routing makes of it stands in {@code progress}.
 */
@NullMarked
package io.redress.intake.complaint;

import org.jspecify.annotations.NullMarked;
