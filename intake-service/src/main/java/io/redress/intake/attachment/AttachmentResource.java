package io.redress.intake.attachment;

import io.redress.intake.access.Access;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.Page;
import io.redress.runtime.http.ReceivedBody;
import io.redress.runtime.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where files come in and go out. Whatever they hold, a browser is only ever told to save them. */
@Path("/api/complaints/{complaint}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {

    private final Access access;
    private final AttachFile attach;
    private final Attachments attachments;
    private final AttachmentConfig config;
    private final Idempotency idempotency;
    private final ReceivedBody received;
    private final Cursors cursors;

    AttachmentResource(
            Access access,
            AttachFile attach,
            Attachments attachments,
            AttachmentConfig config,
            Idempotency idempotency,
            ReceivedBody received,
            Cursors cursors) {
        this.access = access;
        this.attach = attach;
        this.attachments = attachments;
        this.config = config;
        this.idempotency = idempotency;
        this.received = received;
        this.cursors = cursors;
    }

    /** One file, as the part {@code file} of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response attach(@RestPath("complaint") String complaint, @RestForm("file") @Nullable FileUpload file) {
        var opened = access.act(complaint);
        var uploaded = UploadedFile.of(file, config.file().asLongValue());
        received.keep(uploaded.digest(new byte[0]));
        return idempotency.answer(() -> {
            var id = opened.complaint().id();
            var kept = attach.attach(id, uploaded, opened.viewer().actor());
            return Answer.created(URI.create("/api/complaints/%s/attachments/%d".formatted(id, kept.n())), kept);
        });
    }

    @GET
    public Page<Attachment> list(
            @RestPath("complaint") String complaint,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var most = Page.limit(limit);
        var id = access.act(complaint).complaint().id();
        var list = "attachments:" + id;
        var after = cursors.open(list, cursor)
                .map(keys -> Integer.parseInt(keys.getFirst()))
                .orElse(0);
        return cursors.page(list, attachments.of(id, after, most + 1), most, one -> List.of(String.valueOf(one.n())));
    }

    @GET
    @Path("/{n}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "*/*",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response download(@RestPath("complaint") String complaint, @RestPath("n") int n) {
        var id = access.act(complaint).complaint().id();
        var file = attachments.find(id, n).orElseThrow(Problem::notFound);
        return Download.of(file, attachments.open(id, n));
    }
}
