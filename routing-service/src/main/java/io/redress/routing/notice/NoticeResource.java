package io.redress.routing.notice;

import io.quarkus.security.Authenticated;
import io.redress.routing.casework.Viewer;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.ETags;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Corrective notices: supervisors see all of their organisation, others those of their own department. */
@Authenticated
@Path("/api/notices")
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Notices notices;
    private final NoticeViews views;
    private final IssueNotice issue;
    private final AnswerNotice answer;

    NoticeResource(
            Caller caller,
            Idempotency idempotency,
            Cursors cursors,
            Notices notices,
            NoticeViews views,
            IssueNotice issue,
            AnswerNotice answer) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.notices = notices;
        this.views = views;
        this.issue = issue;
        this.answer = answer;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<NoticeView> list(
            @RestQuery("organization") @Nullable String organization,
            @RestQuery("department") @Nullable String department,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var viewer = viewer();
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        var seen = viewer.has(Roles.SUPERVISOR) ? department : viewer.department();
        if (seen == null && !viewer.has(Roles.SUPERVISOR)) {
            throw Problem.forbidden("This is for supervisors and the people of a department.");
        }
        var list = "notices:%s:%s".formatted(viewer.organization(), seen);
        var before = cursors.open(list, cursor)
                .map(keys -> Long.parseLong(keys.getFirst()))
                .orElse(Long.MAX_VALUE);
        var most = Page.limit(limit);
        var rows = notices.page(viewer.organization(), seen, before, most + 1);
        return cursors.page(
                        list,
                        rows,
                        most,
                        notice -> List.of(Long.toString(notice.issued().n())))
                .map(views::of);
    }

    @GET
    @Path("{n}")
    @APIResponseSchema(NoticeView.class)
    @Transactional
    public Response one(@RestPath("n") long n) {
        var viewer = viewer();
        var kept = notices.find(viewer.organization(), n).orElseThrow(Problem::notFound);
        var notice = kept.notice();
        var verifier = notice.issued().verifiedBy();
        if (!viewer.has(Roles.SUPERVISOR)
                && !notice.department().equals(viewer.department())
                && (verifier == null || !viewer.holds(verifier))) {
            throw Problem.forbidden("This is for supervisors, whoever verifies it and the department it is for.");
        }
        return Response.ok(views.of(notice))
                .header(HttpHeaders.ETAG, ETags.of(kept.head().sequence()))
                .build();
    }

    /** By hand, by a supervisor. */
    @POST
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    public Response issue(@NotNull @Valid IssueNotice.Body body) {
        caller.requireRole(Roles.SUPERVISOR);
        var viewer = viewer();
        return idempotency.answer(() -> {
            var kept = issue.issue(viewer, body);
            var place = URI.create("/api/notices/" + kept.notice().issued().n());
            return Answer.created(place, views.of(kept.notice()))
                    .tagged(kept.head().sequence());
        });
    }

    @POST
    @Path("{n}/answer")
    @APIResponseSchema(NoticeView.class)
    public Response answer(@RestPath("n") long n, @NotNull @Valid AnswerNotice.Answer body) {
        var viewer = viewer();
        return idempotency.answer(() -> answered(answer.answer(viewer, n, body)));
    }

    /** The department says that the fault is not its own. */
    @POST
    @Path("{n}/contest")
    @APIResponseSchema(NoticeView.class)
    public Response contest(@RestPath("n") long n, @NotNull @Valid AnswerNotice.Contest body) {
        var viewer = viewer();
        return idempotency.answer(() -> answered(answer.contest(viewer, n, body)));
    }

    /** A supervisor settles whose fault it is. */
    @POST
    @Path("{n}/contest/decision")
    @APIResponseSchema(NoticeView.class)
    public Response decision(@RestPath("n") long n, @NotNull @Valid AnswerNotice.Attribution body) {
        var viewer = viewer();
        return idempotency.answer(() -> answered(answer.attribute(viewer, n, body)));
    }

    /** Whether it helped, beside the complaints before and after. */
    @POST
    @Path("{n}/verification")
    @APIResponseSchema(NoticeView.class)
    public Response verification(@RestPath("n") long n, @NotNull @Valid AnswerNotice.Verification body) {
        var viewer = viewer();
        return idempotency.answer(() -> answered(answer.verify(viewer, n, body)));
    }

    private Answer answered(Notices.Kept kept) {
        return Answer.ok(views.of(kept.notice())).tagged(kept.head().sequence());
    }

    private Viewer viewer() {
        caller.requireStaff();
        return Viewer.of(caller);
    }
}
