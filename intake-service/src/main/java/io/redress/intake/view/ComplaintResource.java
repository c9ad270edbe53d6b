package io.redress.intake.view;

import io.redress.intake.access.Access;
import io.redress.intake.complaint.Languages;
import io.redress.runtime.http.ETags;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One complaint. */
@Path("/api/complaints/{complaint}")
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintResource {

    private final Access access;
    private final ComplaintViews views;

    ComplaintResource(Access access, ComplaintViews views) {
        this.access = access;
        this.views = views;
    }

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response view(
            @RestPath("complaint") String complaint,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var opened = access.read(complaint);
        var tag = ETags.of(opened.version());
        if (ETags.isKnown(known, opened.version())) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(views.of(opened, Languages.first(languages)))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
