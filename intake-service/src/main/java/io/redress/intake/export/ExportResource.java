package io.redress.intake.export;

import io.redress.intake.access.Access;
import io.redress.procedure.Procedures;
import io.redress.runtime.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** For the person who asks what is known of them. Every export is journalled, as readings are. */
@Path("/api/complaints/{complaint}/export")
public class ExportResource {

    private static final String PDF = "application/pdf";

    private final Access access;
    private final ExportComplaint export;
    private final Caller caller;
    private final Procedures procedures;

    ExportResource(Access access, ExportComplaint export, Caller caller, Procedures procedures) {
        this.access = access;
        this.export = export;
        this.caller = caller;
        this.procedures = procedures;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Export.class)))
    public Response export(@RestPath("complaint") String complaint) {
        var held = export.export(access.guard(complaint), caller.staff(), "json");
        return file(held, "json", held);
    }

    /** The same on paper, for {@code Accept: application/pdf}. */
    @GET
    @Produces(PDF)
    public Response print(@RestPath("complaint") String complaint) {
        var held = export.export(access.guard(complaint), caller.staff(), "pdf");
        var zone =
                procedures.current(held.organization()).orElseThrow().calendar().zone();
        return file(held, "pdf", ExportPdf.of(held, zone));
    }

    private static Response file(Export held, String extension, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(held.reference(), extension))
                .build();
    }
}
