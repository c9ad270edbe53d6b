package io.redress.routing.followupfacts;

import io.redress.runtime.journal.FactType;

/** The facts of followup that change something here, as far as they do. {@code round} is that of the resolution that was asked about. */
sealed interface FollowupFact {

    /** @param counted whether it is the first answer of its round */
    @FactType("redress.callback.completed.v1")
    record Completed(int round, boolean content, boolean counted) implements FollowupFact {}

    @FactType("redress.survey.answered.v1")
    record Answered(int round, boolean content, boolean counted) implements FollowupFact {}

    @FactType("redress.callback.unreached.v1")
    record Unreached(int round) implements FollowupFact {}
}
