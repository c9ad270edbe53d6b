package io.redress.routing.incident;

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
import java.util.function.Supplier;
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

/** Known faults, for supervisors. What is done with them takes no {@code If-Match}. */
@Authenticated
@Path("/api/incidents")
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Incidents incidents;
    private final IncidentViews views;
    private final RegisterIncident register;
    private final EndIncident end;
    private final CoverCases cover;

    IncidentResource(
            Caller caller,
            Idempotency idempotency,
            Cursors cursors,
            Incidents incidents,
            IncidentViews views,
            RegisterIncident register,
            EndIncident end,
            CoverCases cover) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.incidents = incidents;
        this.views = views;
        this.register = register;
        this.end = end;
        this.cover = cover;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<IncidentView> list(
            @RestQuery("organization") @Nullable String organization,
            @RestQuery("status") Incident.@Nullable Status status,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var viewer = supervisor();
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        var list = "incidents:%s:%s".formatted(viewer.organization(), status);
        var before = cursors.open(list, cursor)
                .map(keys -> Long.parseLong(keys.getFirst()))
                .orElse(Long.MAX_VALUE);
        var most = Page.limit(limit);
        var rows = incidents.page(viewer.organization(), status, before, most + 1);
        return cursors.page(list, rows, most, incident -> List.of(Long.toString(incident.n())))
                .map(views::of);
    }

    @GET
    @Path("{n}")
    @APIResponseSchema(IncidentView.class)
    @Transactional
    public Response one(@RestPath("n") long n) {
        var kept = incidents.find(supervisor().organization(), n).orElseThrow(Problem::notFound);
        return Response.ok(views.of(kept.incident()))
                .header(HttpHeaders.ETAG, ETags.of(kept.head().sequence()))
                .build();
    }

    @POST
    @APIResponseSchema(value = IncidentView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterIncident.Body body) {
        var viewer = supervisor();
        return done(() -> {
            var kept = register.register(viewer, body);
            var place = URI.create("/api/incidents/" + kept.incident().n());
            return Answer.created(place, views.of(kept.incident()))
                    .tagged(kept.head().sequence());
        });
    }

    /** Of a proposed one. */
    @POST
    @Path("{n}/acceptance")
    @APIResponseSchema(IncidentView.class)
    public Response acceptance(@RestPath("n") long n, @NotNull @Valid RegisterIncident.Acceptance body) {
        var viewer = supervisor();
        return done(() -> answer(register.accept(viewer, n, body)));
    }

    /** Of a proposed one. */
    @POST
    @Path("{n}/dismissal")
    @APIResponseSchema(IncidentView.class)
    public Response dismissal(@RestPath("n") long n, @NotNull @Valid EndIncident.Dismissal body) {
        var viewer = supervisor();
        return done(() -> answer(end.dismiss(viewer, n, body)));
    }

    /** The fault is over: everybody it explains is told, and their cases are resolved. */
    @POST
    @Path("{n}/recovery")
    @APIResponseSchema(IncidentView.class)
    public Response recovery(@RestPath("n") long n, @NotNull @Valid EndIncident.Recovery body) {
        var viewer = supervisor();
        return done(() -> answer(end.recover(viewer, n, body)));
    }

    /** The cases follow at once where they are few; the rest, and what fails, is the timer's. */
    private Response done(Supplier<Answer> act) {
        var response = idempotency.answer(act);
        cover.cover();
        return response;
    }

    private Answer answer(Incidents.Kept kept) {
        return Answer.ok(views.of(kept.incident())).tagged(kept.head().sequence());
    }

    private Viewer supervisor() {
        caller.requireRole(Roles.SUPERVISOR);
        return Viewer.of(caller);
    }
}
