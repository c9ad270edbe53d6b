package io.redress.followup.survey;

import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.Limited;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Questions and answer behind a link, for whoever has it: JSON, or a page where the browser prefers one. */
@Path("/api/surveys/{token}")
@PermitAll
@Limited("survey")
public class SurveyResource {

    private final FindSurvey surveys;
    private final AnswerSurvey answer;
    private final SurveyPage page;
    private final SurveyForm form;
    private final Idempotency idempotency;
    private final HttpHeaders headers;

    SurveyResource(
            FindSurvey surveys,
            AnswerSurvey answer,
            SurveyPage page,
            SurveyForm form,
            Idempotency idempotency,
            HttpHeaders headers) {
        this.surveys = surveys;
        this.answer = answer;
        this.page = page;
        this.form = form;
        this.idempotency = idempotency;
        this.headers = headers;
    }

    /** @param lang {@code zh-CN} or {@code en}, for the page; the browser's or the customer's own otherwise */
    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response questions(@RestPath("token") String token, @RestQuery("lang") @Nullable String lang) {
        var survey = surveys.of(token);
        if (prefersPage()) {
            return page.show(survey, language(survey, lang));
        }
        return Response.ok(SurveyView.of(survey), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response answer(@RestPath("token") String token, AnswerBody body) {
        var survey = surveys.of(token);
        return idempotency.answer(() -> {
            answer.answer(survey, body);
            return Answer.created(URI.create("/api/surveys/" + token), SurveyView.of(surveys.of(token)));
        });
    }

    /** What the page sends. The browser is sent back to the page, so that reloading it answers nothing twice. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response answer(
            @RestPath("token") String token,
            @RestQuery("lang") @Nullable String lang,
            MultivaluedMap<String, String> sent) {
        var survey = surveys.of(token);
        var fields = SurveyForm.filled(sent);
        try {
            answer.answer(survey, form.read(fields));
            return Response.seeOther(back(token, lang)).build();
        } catch (Problem problem) {
            return page.refused(survey, language(survey, lang), problem, fields);
        }
    }

    private static URI back(String token, @Nullable String lang) {
        var chosen = lang == null ? "" : "?lang=" + (lang.startsWith("zh") ? "zh-CN" : "en");
        return URI.create("/api/surveys/" + token + chosen);
    }

    private String language(Survey survey, @Nullable String lang) {
        return SurveyPage.language(
                lang, headers.getAcceptableLanguages(), survey.matter().language());
    }

    /** A browser names HTML before all else; whoever names nothing is a program. */
    private boolean prefersPage() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType())
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }
}
