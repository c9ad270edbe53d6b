package io.redress.intake.said;

import io.redress.intake.access.Access;
import io.redress.intake.access.Opened;
import io.redress.intake.complaint.Languages;
import io.redress.intake.view.ComplaintView;
import io.redress.intake.view.ComplaintViews;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where customers, and agents for them, say more. The answer is the complaint as it stands: what comes of it is decided later. */
@Path("/api/complaints/{complaint}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SaidResource {

    private final Access access;
    private final HearCustomer hear;
    private final ComplaintViews views;
    private final Idempotency idempotency;

    SaidResource(Access access, HearCustomer hear, ComplaintViews views, Idempotency idempotency) {
        this.access = access;
        this.hear = hear;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/supplements")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response supplement(
            @RestPath("complaint") String complaint,
            Supplement supplement,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return accepted(
                complaint,
                languages,
                opened -> hear.supplement(
                        opened.complaint().id(),
                        opened.progress(),
                        supplement,
                        opened.viewer().actor()));
    }

    @POST
    @Path("/messages")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response message(
            @RestPath("complaint") String complaint,
            Saying message,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return accepted(
                complaint,
                languages,
                opened -> hear.message(
                        opened.complaint().id(), message.text(), opened.viewer().actor()));
    }

    @POST
    @Path("/withdrawal")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response withdrawal(
            @RestPath("complaint") String complaint,
            Withdrawal withdrawal,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return accepted(
                complaint,
                languages,
                opened -> hear.withdrawal(
                        opened.complaint().id(),
                        withdrawal.reason(),
                        opened.viewer().actor()));
    }

    @POST
    @Path("/appeal")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response appeal(
            @RestPath("complaint") String complaint,
            Saying appeal,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return accepted(
                complaint,
                languages,
                opened -> hear.appeal(
                        opened.complaint().id(), appeal.text(), opened.viewer().actor()));
    }

    private Response accepted(String complaint, @Nullable String languages, Consumer<Opened> act) {
        var opened = access.act(complaint);
        return idempotency.answer(() -> {
            act.accept(opened);
            return Answer.accepted(views.of(access.act(complaint), Languages.first(languages)));
        });
    }
}
