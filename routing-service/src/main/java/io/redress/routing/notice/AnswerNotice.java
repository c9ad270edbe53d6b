package io.redress.routing.notice;

import io.redress.routing.casework.Viewer;
import io.redress.routing.notice.Notice.Status;
import io.redress.routing.notice.NoticeFact.Reasoned;
import io.redress.routing.notice.NoticeFact.Texted;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Draft;
import io.redress.runtime.journal.Recorder;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What becomes of a notice: its department answers or contests it, a supervisor settles whose fault it is, the effect is verified. */
@ApplicationScoped
class AnswerNotice {

    private final Notices notices;
    private final PublishedProcedures procedures;
    private final Recorder recorder;
    private final Words words;
    private final Clock clock;

    AnswerNotice(Notices notices, PublishedProcedures procedures, Recorder recorder, Words words, Clock clock) {
        this.notices = notices;
        this.procedures = procedures;
        this.recorder = recorder;
        this.words = words;
        this.clock = clock;
    }

    @Schema(name = "NoticeAnswer")
    record Answer(@NotBlank @Text String text) {}

    @Schema(name = "NoticeContest")
    record Contest(@NotBlank @Text String reason) {}

    /** @param department whose it is instead; absent where it stays */
    @Schema(name = "NoticeAttribution")
    record Attribution(
            @Nullable @Code String department,
            @NotBlank @Text String reason) {}

    @Schema(name = "NoticeVerification")
    record Verification(
            @NotNull Boolean effective, @NotBlank @Text String text) {}

    @Transactional
    Notices.Kept answer(Viewer viewer, long n, Answer body) {
        var notice = standing(viewer, n, List.of(Status.ISSUED), "answer");
        requireDepartment(viewer, notice);
        var inTime = !now().isAfter(notice.issued().dueAt());
        var text = new Texted(keep(notice, body.text()));
        return recorded(viewer, notice, new NoticeFact.Answered(n, notice.department(), inTime, viewer.staff(), text));
    }

    @Transactional
    Notices.Kept contest(Viewer viewer, long n, Contest body) {
        var notice = standing(viewer, n, List.of(Status.ISSUED), "contest");
        requireDepartment(viewer, notice);
        var attributed = notice.attributed();
        if (attributed != null) {
            throw Problem.conflict("settled", "A supervisor has settled whose fault it is; it can only be answered.");
        }
        var reason = new Reasoned(keep(notice, body.reason()));
        return recorded(viewer, notice, new NoticeFact.Contested(n, notice.department(), viewer.staff(), reason));
    }

    /** By a supervisor who has not contested it. */
    @Transactional
    Notices.Kept attribute(Viewer viewer, long n, Attribution body) {
        var notice = standing(viewer, n, List.of(Status.CONTESTED), "decision");
        if (!viewer.has(Roles.SUPERVISOR)
                || viewer.staff()
                        .equals(Objects.requireNonNull(notice.contested()).by())) {
            throw Problem.forbidden("This is settled by a supervisor who has not contested it.");
        }
        var department = body.department() == null ? notice.department() : body.department();
        requireKnown(notice, department);
        var upheld = department.equals(notice.department());
        var reason = new Reasoned(keep(notice, body.reason()));
        return recorded(viewer, notice, new NoticeFact.Attributed(n, department, upheld, viewer.staff(), reason));
    }

    /** By whoever the rule names, or supervises, and has not given the answer. */
    @Transactional
    Notices.Kept verify(Viewer viewer, long n, Verification body) {
        var notice = standing(viewer, n, List.of(Status.ANSWERED), "verification");
        var answered = Objects.requireNonNull(notice.answered());
        var verifier = notice.issued().verifiedBy();
        var may = viewer.has(Roles.SUPERVISOR) || (verifier != null && viewer.holds(verifier));
        if (!may || viewer.staff().equals(answered.by())) {
            throw Problem.forbidden("This is verified by a supervisor%s who has not given the answer."
                    .formatted(verifier == null ? "" : " or holder of " + verifier));
        }
        var issued = notice.issued();
        var before = notices.rate(notice.organization(), issued.matter(), issued.before(), notice.issuedAt());
        var after = notices.rate(
                notice.organization(), issued.matter(), Objects.requireNonNull(notice.answeredAt()), now());
        var text = new Texted(keep(notice, body.text()));
        return recorded(
                viewer,
                notice,
                new NoticeFact.Verified(n, notice.department(), body.effective(), before, after, viewer.staff(), text));
    }

    private Notice standing(Viewer viewer, long n, List<Status> wanted, String act) {
        var notice = notices.locked(viewer.organization(), n)
                .orElseThrow(Problem::notFound)
                .notice();
        if (!wanted.contains(notice.status())) {
            throw Problem.conflict(
                    "state",
                    "A notice that is %s takes no %s.".formatted(notice.status().code(), act));
        }
        return notice;
    }

    private static void requireDepartment(Viewer viewer, Notice notice) {
        if (!notice.department().equals(viewer.department()) && !viewer.has(Roles.SUPERVISOR)) {
            throw Problem.forbidden("This is for the department %s.".formatted(notice.department()));
        }
    }

    private void requireKnown(Notice notice, String department) {
        var known = procedures
                .of(notice.organization(), notice.issued().procedure())
                .departments()
                .keySet();
        if (!known.contains(department)) {
            throw Problem.unprocessable("not-taken", null, new Violation("department", "must be one of " + known));
        }
    }

    private WordsRef keep(Notice notice, String text) {
        return words.keep(notice.id(), notice.organization(), Kind.INTERNAL, text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Notices.Kept recorded(Viewer viewer, Notice notice, Record fact) {
        recorder.record(new Draft(notice.id(), notice.organization(), notice.department(), viewer.actor(), fact));
        return notices.find(notice.organization(), notice.issued().n()).orElseThrow();
    }
}
