package io.redress.followup.survey;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The questions in both languages, for whoever builds a page of their own.
 *
 * @param language the customer's own
 * @param state {@code open}, {@code answered} or {@code expired}
 */
public record SurveyView(
        String organization,
        Text name,
        String reference,
        int round,
        String language,
        String state,
        Instant validUntil,
        List<Question> questions) {

    /** @param field of the answer; {@code type} is boolean, integer ({@code min} to {@code max}) or text */
    public record Question(
            String field,
            String type,
            boolean required,
            @Nullable Integer min,
            @Nullable Integer max,
            Text text) {}

    static SurveyView of(Survey survey) {
        var organization = survey.procedure().organization();
        var questions = survey.procedure().followUp().questions();
        return new SurveyView(
                organization.code(),
                organization.name(),
                survey.matter().reference(),
                survey.round(),
                survey.matter().language(),
                survey.state().name().toLowerCase(Locale.ROOT),
                survey.validUntil(),
                List.of(
                        new Question("resolved", "boolean", true, null, null, questions.resolved()),
                        new Question("satisfaction", "integer", true, 1, 5, questions.satisfaction()),
                        new Question("recommend", "integer", false, 0, 10, questions.recommend()),
                        new Question("remark", "text", false, null, null, questions.remark())));
    }
}
