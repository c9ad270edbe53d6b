package io.redress.intake.internal;

import io.redress.intake.attachment.AttachFile;
import io.redress.intake.attachment.Attachment;
import io.redress.intake.attachment.AttachmentConfig;
import io.redress.intake.attachment.Attachments;
import io.redress.intake.attachment.Download;
import io.redress.intake.attachment.UploadedFile;
import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.ReceivedBody;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Code;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Files of a complaint, for whoever works its case: routing knows who that is and asks for them. */
@Path("/internal/complaints/{complaint}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

    private static final int ALL = 500;

    private final Complaints complaints;
    private final Attachments attachments;
    private final AttachFile attach;
    private final RevealCustomer reveal;
    private final AttachmentConfig config;
    private final Idempotency idempotency;
    private final ReceivedBody received;

    FileResource(
            Complaints complaints,
            Attachments attachments,
            AttachFile attach,
            RevealCustomer reveal,
            AttachmentConfig config,
            Idempotency idempotency,
            ReceivedBody received) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.attach = attach;
        this.reveal = reveal;
        this.config = config;
        this.idempotency = idempotency;
        this.received = received;
    }

    /** Oldest first. */
    public record Files(List<Attachment> items) {}

    @GET
    public Files list(
            @RestPath("complaint") UUID complaint, @RestQuery("organization") @NotNull @Code String organization) {
        var found = found(complaint, organization);
        return new Files(found.isSilent() ? List.of() : attachments.of(complaint, 0, ALL));
    }

    /** One file's content; the reading is journalled with its reason. */
    @POST
    @Path("/{n}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@RestPath("complaint") UUID complaint, @RestPath("n") int n, Reveal body) {
        var file = reveal.revealFile(complaint, n, body);
        return Download.of(file, attachments.open(complaint, n));
    }

    /** Attaches what somebody who works the case has found. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response attach(
            @RestPath("complaint") UUID complaint,
            @RestQuery("organization") @NotNull @Code String organization,
            @RestQuery("staff") @NotNull @Code String staff,
            @RestQuery("role") @NotNull @Code String role,
            @RestForm("file") @Nullable FileUpload file) {
        var found = found(complaint, organization);
        if (found.registered().staffConcerned().contains(staff)) {
            throw Problem.forbidden("The complaint is about the caller.");
        }
        var uploaded = UploadedFile.of(file, config.file().asLongValue());
        received.keep(uploaded.digest(new byte[0]));
        return idempotency.answer(() -> {
            var kept = attach.attach(complaint, uploaded, new Actor.Staff(staff, role));
            return Answer.created(URI.create("/api/complaints/%s/attachments/%d".formatted(complaint, kept.n())), kept);
        });
    }

    private Complaint found(UUID complaint, String organization) {
        return complaints
                .find(complaint)
                .map(Complaints.Kept::complaint)
                .filter(one -> one.organization().equals(organization))
                .orElseThrow(Problem::notFound);
    }
}
