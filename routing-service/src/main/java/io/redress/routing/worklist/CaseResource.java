package io.redress.routing.worklist;

import io.quarkus.security.Authenticated;
import io.redress.routing.casework.Access;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Viewer;
import io.redress.routing.worklist.Worklist.Filter;
import io.redress.runtime.http.ETags;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Cases, for the people who work them. */
@Authenticated
@Path("/api/cases")
public class CaseResource {

    private final Caller caller;
    private final Worklist worklist;
    private final Cases cases;
    private final CaseViews views;
    private final Waiting waiting;
    private final Explanations explanations;

    CaseResource(
            Caller caller,
            Worklist worklist,
            Cases cases,
            CaseViews views,
            Waiting waiting,
            Explanations explanations) {
        this.caller = caller;
        this.worklist = worklist;
        this.cases = cases;
        this.views = views;
        this.waiting = waiting;
        this.explanations = explanations;
    }

    /** The work list, soonest due first. */
    @GET
    public Page<CaseView> list(
            @RestQuery("organization") @Nullable String organization,
            @RestQuery("department") @Nullable String department,
            @RestQuery("owner") @Nullable String owner,
            @RestQuery("status") @Nullable CaseStatus status,
            @RestQuery("severity") @Nullable String severity,
            @RestQuery("dueBefore") @Nullable Instant dueBefore,
            @RestQuery("q") @Nullable String q,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        caller.requireRole(Roles.HANDLER, Roles.SUPERVISOR);
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        var viewer = Viewer.of(caller);
        var filter = new Filter(department, owner, status, severity, dueBefore, q);
        return worklist.page(viewer, filter, Page.limit(limit), cursor)
                .map(file -> views.of(file, viewer, Language.of(language)));
    }

    /** One case; with {@code wait}, once it exists or has changed. */
    @GET
    @Path("{id}")
    @Blocking
    @APIResponseSchema(CaseView.class)
    public Uni<Response> one(
            @RestPath("id") UUID id,
            @RestQuery("wait") @Nullable String wait,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var viewer = Viewer.of(caller);
        var look = new Look(id, viewer, known, Language.of(language));
        return waiting.until(id, Patience.of(wait), () -> shown(look), () -> otherwise(look));
    }

    /** How a due date came about, day by day. */
    @GET
    @Path("{id}/clocks/{milestone}/explanation")
    @Transactional
    public Explanations.Explained explanation(@RestPath("id") UUID id, @RestPath("milestone") String milestone) {
        var file = cases.find(id).orElseThrow(Problem::notFound);
        Access.of(Viewer.of(caller), file).requireReading();
        return explanations.of(file.kase(), milestone).orElseThrow(Problem::notFound);
    }

    /** Who looks for what; kept while it is waited for, long after the request's own thread has gone. */
    private record Look(UUID id, Viewer viewer, @Nullable String known, Language language) {}

    private Optional<Response> shown(Look look) {
        return cases.find(look.id())
                .filter(file -> {
                    Access.of(look.viewer(), file).requireReading();
                    return !ETags.isKnown(look.known(), file.head().sequence());
                })
                .map(file -> answer(file, look));
    }

    private Response answer(CaseFile file, Look look) {
        return Response.ok(views.of(file, look.viewer(), look.language()))
                .header(HttpHeaders.ETAG, ETags.of(file.head().sequence()))
                .build();
    }

    /** The patience is over: the case is not there, or as the caller knows it. */
    private Response otherwise(Look look) {
        var file = cases.find(look.id()).orElseThrow(Problem::notFound);
        return Response.notModified()
                .header(HttpHeaders.ETAG, ETags.of(file.head().sequence()))
                .build();
    }
}
