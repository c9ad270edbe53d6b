package io.redress.followup.survey;

import io.redress.followup.round.FollowupFact.Remarked;
import io.redress.followup.round.FollowupFact.SurveyAnswered;
import io.redress.followup.round.Followups;
import io.redress.followup.survey.Survey.State;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a customer's answer, once for each round. The first answer of a round counts, by call or by link. */
@ApplicationScoped
class AnswerSurvey {

    private final Followups followups;
    private final Words words;

    AnswerSurvey(Followups followups, Words words) {
        this.followups = followups;
        this.words = words;
    }

    /** @throws Problem 409 for a second answer, or when the link no longer works */
    @Transactional
    void answer(Survey survey, AnswerBody body) {
        var complaint = survey.matter().complaint();
        var followup = followups.locked(complaint);
        if (followup.answeredByLink(survey.round())) {
            throw Problem.conflict("answered", "This was answered already.");
        }
        if (survey.state() == State.EXPIRED) {
            throw Problem.conflict("expired", "The time for an answer is over.");
        }
        var followUp = survey.procedure().followUp();
        var fact = new SurveyAnswered(
                survey.round(),
                body.resolved(),
                body.satisfaction(),
                body.recommend(),
                followUp.isContent(body.resolved(), body.satisfaction()),
                !followup.answered(survey.round()),
                remark(survey, body));
        followups.record(complaint, survey.matter().organization(), Actor.CUSTOMER, fact);
    }

    private @Nullable Remarked remark(Survey survey, AnswerBody body) {
        var remark = body.remark();
        if (remark == null || remark.isBlank()) {
            return null;
        }
        var matter = survey.matter();
        return new Remarked(words.keep(matter.complaint(), matter.organization(), Kind.FROM_CUSTOMER, remark));
    }
}
