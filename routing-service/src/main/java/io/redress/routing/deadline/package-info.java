/** What time brings about by itself: warnings and missed deadlines, fired once and in due order, after an outage or a jump of the clock too. */
@NullMarked
package io.redress.routing.deadline;

import org.jspecify.annotations.NullMarked;
