package io.redress.followup.survey;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The page behind the link: a form without script, in the reader's language. Its texts are {@code survey_zh.properties} and {@code survey_en.properties}; the questions
 * are the procedure's.
 */
@ApplicationScoped
class SurveyPage {

    /** Only what the page itself holds, and a form that goes back to where it came from. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final List<Integer> GRADES =
            IntStream.rangeClosed(1, 5).boxed().toList();
    private static final List<Integer> POINTS =
            IntStream.rangeClosed(0, 10).boxed().toList();

    private final Template template;

    SurveyPage(@Location("survey.html") Template template) {
        this.template = template;
    }

    Response show(Survey survey, String language) {
        return page(200, survey, survey.state().name().toLowerCase(Locale.ROOT), language, Map.of(), Map.of());
    }

    /** The form again with what was wrong, or word that there is nothing more to answer. */
    Response refused(Survey survey, String language, Problem problem, Map<String, String> given) {
        var errors = problem.violations().stream()
                .collect(Collectors.toMap(Violation::field, violation -> "wrong", (first, _) -> first));
        return page(
                problem.status(), survey, problem.status() == 409 ? problem.code() : "open", language, errors, given);
    }

    private Response page(
            int status,
            Survey survey,
            String state,
            String language,
            Map<String, String> errors,
            Map<String, String> given) {
        var html = template.data("text", text(language))
                .data("language", language)
                .data("other", language.startsWith("zh") ? "en" : "zh-CN")
                .data("organization", survey.procedure().organization().name().in(language))
                .data("reference", survey.matter().reference())
                .data("state", state)
                .data(
                        "resolved",
                        survey.procedure().followUp().questions().resolved().in(language))
                .data(
                        "satisfaction",
                        survey.procedure().followUp().questions().satisfaction().in(language))
                .data(
                        "recommend",
                        survey.procedure().followUp().questions().recommend().in(language))
                .data(
                        "remark",
                        survey.procedure().followUp().questions().remark().in(language))
                .data("grades", GRADES)
                .data("points", POINTS)
                .data("errors", errors)
                .data("given", given)
                .render();
        return answer(status, language, html);
    }

    private static Response answer(int status, String language, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header("Content-Security-Policy", POLICY)
                // The address is the key to the answer: no other site is to learn it.
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static Map<String, String> text(String language) {
        var bundle = ResourceBundle.getBundle("survey", Locale.forLanguageTag(language));
        var text = new HashMap<String, String>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            var key = keys.nextElement();
            text.put(key, bundle.getString(key));
        }
        return text;
    }

    /** @param asked the parameter {@code lang}; null when the reader has not chosen */
    static String language(@Nullable String asked, List<Locale> accepted, String customers) {
        if (asked != null) {
            return asked.startsWith("zh") ? "zh-CN" : "en";
        }
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("zh") || code.equals("en"))
                .findFirst()
                .map(code -> code.equals("zh") ? "zh-CN" : "en")
                .orElse(customers.startsWith("zh") ? "zh-CN" : "en");
    }
}
