package io.redress.routing.procedurecheck;

import io.quarkus.security.Authenticated;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.http.BodyLimits;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/**
 * Checks files as the suite would read them: what is sent takes the place of the organisation's files of the same names, all others are
 * the published ones.
 */
@Authenticated
@Path("/api/procedures/check")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    static final String YAML = "application/yaml";
    static final String ZIP = "application/zip";

    private final Caller caller;
    private final PublishedProcedures published;
    private final BodyLimits limits;

    CheckResource(Caller caller, PublishedProcedures published, BodyLimits limits) {
        this.caller = caller;
        this.published = published;
        this.limits = limits;
    }

    /**
     * One file.
     *
     * @param file its name in the procedures' folder, {@code common/messages.yaml}; the organisation's {@code procedure.yaml} if absent
     */
    @POST
    @Consumes({YAML, "text/yaml", MediaType.TEXT_PLAIN})
    @RequestBody(content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    public Checked checkFile(InputStream body, @RestQuery("file") @Nullable String file, @Context UriInfo uri) {
        caller.requireRole(Roles.ADMIN);
        var organization = caller.organization();
        var name = file == null ? organization + "/procedure.yaml" : ProposedFiles.named(file, organization);
        return check(organization, Map.of(name, ProposedFiles.text(read(body, uri), "body")));
    }

    /** Several files, as they lie in the procedures' folder; those of other organisations are left out. */
    @POST
    @Consumes(ZIP)
    @RequestBody(content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Checked checkFiles(InputStream body, @Context UriInfo uri) {
        caller.requireRole(Roles.ADMIN);
        var organization = caller.organization();
        return check(organization, ProposedFiles.unpacked(read(body, uri), organization));
    }

    private Checked check(String organization, Map<String, String> proposed) {
        return Checked.of(organization, ProposedFiles.over(published.currentFiles(organization), proposed));
    }

    private byte[] read(InputStream body, UriInfo uri) {
        try {
            return limits.read(uri.getRequestUri().getPath(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
