/** What intake and routing say of a complaint, and what follows from it: rounds open, callbacks are scheduled, and those that lost their sense leave the queue. */
@NullMarked
package io.redress.followup.casefacts;

import org.jspecify.annotations.NullMarked;
