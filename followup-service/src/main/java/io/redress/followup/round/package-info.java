/**
 * What was asked and answered about one complaint. Each resolution is a round; a call or the link may answer it, and the first answer counts. Facts: {@link
 * io.redress.followup.round.FollowupFact}, on {@code redress.followups}; stream and key are the complaint's id.
 */
@NullMarked
package io.redress.followup.round;

import org.jspecify.annotations.NullMarked;
