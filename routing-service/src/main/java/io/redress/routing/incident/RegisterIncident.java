package io.redress.routing.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.Procedure;
import io.redress.procedure.incident.Incidents.Match;
import io.redress.routing.casework.Viewer;
import io.redress.routing.incident.IncidentFact.Explained;
import io.redress.routing.incident.IncidentFact.Extent;
import io.redress.routing.incident.IncidentFact.Texts;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A fault becomes known: a supervisor registers it, or takes a proposed one. */
@ApplicationScoped
class RegisterIncident {

    private final Incidents incidents;
    private final PublishedProcedures procedures;
    private final Recorder recorder;
    private final Words words;
    private final Clock clock;

    RegisterIncident(Incidents incidents, PublishedProcedures procedures, Recorder recorder, Words words, Clock clock) {
        this.incidents = incidents;
        this.procedures = procedures;
        this.recorder = recorder;
        this.words = words;
        this.clock = clock;
    }

    /** For customers; one language stands for the other where that is not given. */
    @Schema(name = "IncidentTexts")
    record Given(
            @JsonProperty("zh-CN") @Nullable @Text String chinese,
            @JsonProperty("en") @Nullable @Text String english) {

        boolean isEmpty() {
            return isBlank(chinese) && isBlank(english);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * @param category with all beneath; absent, like region and site, where it is the same
     * @param cause code
     */
    @Schema(name = "IncidentRegistration")
    record Body(
            @Nullable @Code String category,
            @Nullable @Code String region,
            @Nullable @Code String site,
            @NotNull @Code String cause,
            @NotNull @Valid Given explanation,
            @NotNull Instant expectedRecovery) {}

    /** @param expectedRecovery as in {@link Body}, as are the others */
    @Schema(name = "IncidentAcceptance")
    record Acceptance(
            @NotNull @Code String cause,
            @NotNull @Valid Given explanation,
            @NotNull Instant expectedRecovery) {}

    @Transactional
    Incidents.Kept register(Viewer viewer, Body body) {
        var procedure = current(viewer);
        var extent = new Extent(body.category(), body.region(), body.site());
        check(procedure, extent, body.cause(), body.explanation(), body.expectedRecovery());
        var n = incidents.next(viewer.organization());
        return opened(viewer, procedure, Ids.next(), n, extent, body);
    }

    /** Takes a proposed one. */
    @Transactional
    Incidents.Kept accept(Viewer viewer, long n, Acceptance body) {
        var proposed = incidents
                .locked(viewer.organization(), n)
                .orElseThrow(Problem::notFound)
                .incident();
        if (proposed.status() != Incident.Status.PROPOSED) {
            throw Problem.conflict(
                    "state",
                    "An incident that is %s takes no acceptance."
                            .formatted(proposed.status().code()));
        }
        var extent = proposed.extent();
        var procedure = current(viewer);
        check(procedure, extent, body.cause(), body.explanation(), body.expectedRecovery());
        var full = new Body(
                extent.category(),
                extent.region(),
                extent.site(),
                body.cause(),
                body.explanation(),
                body.expectedRecovery());
        return opened(viewer, procedure, proposed.id(), n, extent, full);
    }

    /** The texts in both languages, kept. */
    Texts keep(UUID id, String organization, Given given) {
        var chinese = Given.isBlank(given.chinese()) ? given.english() : given.chinese();
        var english = Given.isBlank(given.english()) ? given.chinese() : given.english();
        return new Texts(
                words.keep(id, organization, Kind.FOR_CUSTOMER, String.valueOf(chinese)),
                words.keep(id, organization, Kind.FOR_CUSTOMER, String.valueOf(english)));
    }

    private Incidents.Kept opened(Viewer viewer, Procedure procedure, UUID id, long n, Extent extent, Body body) {
        var rules = procedure.patterns().incidents().orElseThrow();
        var openSince = rules.openSince();
        var fact = new IncidentFact.Opened(
                n,
                procedure.version(),
                extent,
                rules.categories(),
                openSince == null ? null : procedure.calendar().subtract(clock.instant(), openSince),
                body.cause(),
                body.expectedRecovery().truncatedTo(ChronoUnit.MICROS),
                rules.result(),
                new Explained(keep(id, viewer.organization(), body.explanation())));
        recorder.record(new Draft(id, viewer.organization(), null, viewer.actor(), fact));
        return incidents.find(viewer.organization(), n).orElseThrow();
    }

    private Procedure current(Viewer viewer) {
        return procedures.current(viewer.organization()).orElseThrow(Problem::notFound);
    }

    private void check(Procedure procedure, Extent extent, String cause, Given explanation, Instant expectedRecovery) {
        var rules = procedure
                .patterns()
                .incidents()
                .orElseThrow(() -> Problem.unprocessable(
                        "no-incidents", "This organisation's procedure keeps no incidents: name them in its section."));
        var wrong = new ArrayList<Violation>();
        field(wrong, "category", extent.category(), rules.match().contains(Match.CATEGORY));
        field(wrong, "region", extent.region(), rules.match().contains(Match.REGION));
        field(wrong, "site", extent.site(), rules.match().contains(Match.SITE));
        if (extent.category() == null && extent.region() == null && extent.site() == null) {
            wrong.add(new Violation(
                    rules.match().getFirst().name().toLowerCase(java.util.Locale.ROOT),
                    "must say what the incident is about, or where: it would explain every complaint"));
        }
        var category = extent.category();
        if (category != null && procedure.categories().find(category).isEmpty()) {
            wrong.add(new Violation("category", "is no category of the procedure"));
        } else if (category != null && !rules.canExplain(category)) {
            wrong.add(
                    new Violation("category", "is none that an incident explains: " + List.copyOf(rules.categories())));
        }
        if (procedure.vocabularies().cause(cause).isEmpty()) {
            wrong.add(new Violation(
                    "cause",
                    "must be one of " + procedure.vocabularies().allCauses().keySet()));
        }
        if (explanation.isEmpty()) {
            wrong.add(new Violation("explanation", "must be given in zh-CN or en"));
        }
        if (expectedRecovery.isBefore(clock.instant())) {
            wrong.add(new Violation("expectedRecovery", "must lie ahead"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.unprocessable("not-taken", null, wrong.toArray(Violation[]::new));
        }
    }

    private static void field(List<Violation> wrong, String name, @Nullable String value, boolean isCompared) {
        if (value != null && !isCompared) {
            wrong.add(new Violation(name, "is not compared by this organisation's procedure: leave it out"));
        }
    }
}
