/**
 * Timelines as they grow, as server-sent events. One thread of each replica looks every half second whether any of the timelines that are followed
 * here has grown, whichever replica added to it.
 */
@NullMarked
package io.redress.intake.live;

import org.jspecify.annotations.NullMarked;
