package io.redress.followup.survey;

import io.redress.followup.matter.Matter;
import io.redress.followup.matter.Matters;
import io.redress.followup.procedure.PinnedProcedures;
import io.redress.followup.round.Followups;
import io.redress.followup.survey.Survey.State;
import io.redress.runtime.cipher.SignedTokens;
import io.redress.runtime.cipher.SignedTokens.Subject;
import io.redress.runtime.problem.Problem;

import java.time.Clock;
import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;

/** What a link is about. */
@ApplicationScoped
class FindSurvey {

    /** What intake signs tokens of such links for. */
    static final String PURPOSE = "survey";

    private final SignedTokens tokens;
    private final Surveys surveys;
    private final Matters matters;
    private final PinnedProcedures procedures;
    private final Followups followups;
    private final Clock clock;

    FindSurvey(
            SignedTokens tokens,
            Surveys surveys,
            Matters matters,
            PinnedProcedures procedures,
            Followups followups,
            Clock clock) {
        this.tokens = tokens;
        this.surveys = surveys;
        this.matters = matters;
        this.procedures = procedures;
        this.followups = followups;
        this.clock = clock;
    }

    /** @throws Problem 404 for a link that was never given out, or of a complaint that is erased or kept by law */
    Survey of(String token) {
        var subject = tokens.read(PURPOSE, token).orElseThrow(Problem::notFound);
        var validUntil = surveys.validUntil(subject.id(), subject.round()).orElseThrow(Problem::notFound);
        var matter =
                matters.find(subject.id()).filter(found -> !found.silenced()).orElseThrow(Problem::notFound);
        return survey(matter, subject, validUntil);
    }

    private Survey survey(Matter matter, Subject subject, Instant validUntil) {
        return new Survey(matter, procedures.of(matter), subject.round(), validUntil, state(subject, validUntil));
    }

    private State state(Subject subject, Instant validUntil) {
        if (followups.of(subject.id()).answeredByLink(subject.round())) {
            return State.ANSWERED;
        }
        return clock.instant().isBefore(validUntil) ? State.OPEN : State.EXPIRED;
    }
}
