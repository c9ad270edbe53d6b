/** The published procedures, and what they say of following up. */
@NullMarked
package io.redress.followup.procedure;

import org.jspecify.annotations.NullMarked;
