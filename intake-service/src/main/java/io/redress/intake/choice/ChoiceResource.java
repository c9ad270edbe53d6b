package io.redress.intake.choice;

import io.redress.intake.access.Access;
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

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where the customer answers a proposal. */
@Path("/api/complaints/{complaint}/choice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceResource {

    private final Access access;
    private final ChooseAlternative choose;
    private final ComplaintViews views;
    private final Idempotency idempotency;

    ChoiceResource(Access access, ChooseAlternative choose, ComplaintViews views, Idempotency idempotency) {
        this.access = access;
        this.choose = choose;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response choose(
            @RestPath("complaint") String complaint,
            Choice choice,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var opened = access.act(complaint);
        return idempotency.answer(() -> {
            choose.choose(opened.complaint().id(), choice, opened.viewer().actor());
            return Answer.accepted(views.of(access.act(complaint), Languages.first(languages)));
        });
    }
}
