package io.redress.routing.notice;

import io.redress.procedure.Procedure;
import io.redress.procedure.condition.Same;
import io.redress.procedure.notice.NoticeRule;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.Viewer;
import io.redress.routing.notice.NoticeFact.Matter;
import io.redress.routing.notice.NoticeFact.Texted;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A department is told to mend what comes back: a supervisor says so, or a rule of the file. */
@ApplicationScoped
public class IssueNotice {

    /** What the effect of a notice by hand is measured against: a month, as the files' rules do. */
    private static final Duration BY_HAND = Duration.ofDays(30);

    private final Notices notices;
    private final PublishedProcedures procedures;
    private final Recorder recorder;
    private final Words words;
    private final Clock clock;

    IssueNotice(Notices notices, PublishedProcedures procedures, Recorder recorder, Words words, Clock clock) {
        this.notices = notices;
        this.procedures = procedures;
        this.recorder = recorder;
        this.words = words;
        this.clock = clock;
    }

    /** @param cause code */
    @Schema(name = "NoticeIssue")
    record Body(
            @NotNull @Code String department,
            @NotNull @Code String cause,
            @NotBlank @Text String text,
            @NotNull Instant dueAt) {}

    @Transactional
    Notices.Kept issue(Viewer viewer, Body body) {
        var procedure = procedures.current(viewer.organization()).orElseThrow(Problem::notFound);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check(procedure, body, now);
        var id = Ids.next();
        var n = notices.next(viewer.organization());
        var text = words.keep(id, viewer.organization(), Kind.INTERNAL, body.text());
        var fact = new NoticeFact.Issued(
                n,
                procedure.version(),
                body.department(),
                body.cause(),
                null,
                new Matter(null, null, null, body.department()),
                List.of(),
                now.minus(BY_HAND),
                body.dueAt().truncatedTo(ChronoUnit.MICROS),
                null,
                new Texted(text));
        recorder.record(new Draft(id, viewer.organization(), body.department(), viewer.actor(), fact));
        return notices.find(viewer.organization(), n).orElseThrow();
    }

    /**
     * A rule holds; in the running transaction.
     *
     * @param newest of the complaints
     * @param at from when the notice counts
     */
    public void issue(NoticeRule rule, Case newest, List<UUID> complaints, Procedure procedure, Instant at) {
        var organization = newest.organization();
        var id = Ids.next();
        var department = rule.to() == null ? newest.standing().department() : rule.to();
        var fact = new NoticeFact.Issued(
                notices.next(organization),
                procedure.version(),
                department,
                newest.round().cause(),
                rule.code(),
                matter(rule, newest),
                complaints,
                procedure.calendar().subtract(at, rule.within()),
                procedure.calendar().add(at, rule.due()).at(),
                rule.verifiedBy(),
                new Texted(
                        words.keep(id, organization, Kind.INTERNAL, rule.text().in("zh-CN"))));
        recorder.record(new Draft(id, organization, department, at, Actor.SUITE, fact));
    }

    private static Matter matter(NoticeRule rule, Case newest) {
        var standing = newest.standing();
        return new Matter(
                rule.same().contains(Same.CATEGORY) ? standing.category() : null,
                rule.same().contains(Same.REGION) ? standing.region() : null,
                rule.same().contains(Same.SITE) ? standing.site() : null,
                rule.same().contains(Same.DEPARTMENT) ? standing.department() : null);
    }

    private static void check(Procedure procedure, Body body, Instant now) {
        var wrong = new ArrayList<Violation>();
        if (!procedure.departments().containsKey(body.department())) {
            wrong.add(new Violation(
                    "department", "must be one of " + procedure.departments().keySet()));
        }
        if (procedure.vocabularies().cause(body.cause()).isEmpty()) {
            wrong.add(new Violation(
                    "cause",
                    "must be one of " + procedure.vocabularies().allCauses().keySet()));
        }
        if (!body.dueAt().isAfter(now)) {
            wrong.add(new Violation("dueAt", "must lie ahead"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.unprocessable("not-taken", null, wrong.toArray(Violation[]::new));
        }
    }
}
