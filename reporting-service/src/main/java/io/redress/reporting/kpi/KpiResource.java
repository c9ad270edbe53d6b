package io.redress.reporting.kpi;

import io.redress.reporting.kpi.Kpis.Count;
import io.redress.reporting.population.Population;
import io.redress.reporting.query.Dimension;
import io.redress.reporting.query.Questions;
import io.redress.reporting.query.Questions.Question;
import io.redress.reporting.rules.Target;
import io.redress.runtime.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** Key figures for analysts. */
@Path("/api/reports/kpis")
@RolesAllowed(Roles.ANALYST)
class KpiResource {

    private final Questions questions;
    private final Kpis kpis;
    private final Population population;
    private final Clock clock;

    KpiResource(Questions questions, Kpis kpis, Population population, Clock clock) {
        this.questions = questions;
        this.kpis = kpis;
        this.population = population;
        this.clock = clock;
    }

    record KeyFigures(List<Item> items) {}

    @GET
    @Operation(summary = "Key figures of the complaints received in a range of local days, both included")
    @Parameter(name = "organization", in = ParameterIn.QUERY, description = "The caller's own; may be left out")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First local day, 2026-09-30")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last local day, 2026-09-30")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Only this region; empty: only those without one")
    @Parameter(name = "department", in = ParameterIn.QUERY, description = "Only this department")
    public KeyFigures kpis(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question =
                questions.read(uri.getQueryParameters(), Set.of(Dimension.REGION, Dimension.DEPARTMENT), Set.of());
        var now = clock.instant();
        var over = question.scope().period().isOver(now);
        var inChinese = prefersChinese(headers);
        var users = population.users(question, now);
        return new KeyFigures(withBothRates(kpis.count(question.scope(), users, now).stream()
                .map(count -> Item.of(count, target(question, count), over, inChinese))
                .toList()));
    }

    /** Complaints per 10,000 users are never shown without what they leave out. */
    private static List<Item> withBothRates(List<Item> items) {
        var whole = items.stream()
                .filter(item -> item.code().equals(Kpi.WITH_INTERCEPTED.code()))
                .findFirst()
                .map(Item::value)
                .orElse(null);
        return items.stream()
                .map(item -> item.code().equals(Kpi.COMPLAINTS_PER_10K.code()) ? item.withIntercepted(whole) : item)
                .toList();
    }

    private static @Nullable Target target(Question question, Count count) {
        return question.rules().target(count.kpi().code()).orElse(null);
    }

    private static boolean prefersChinese(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Locale::getLanguage)
                .filter("zh"::equals)
                .isPresent();
    }
}
