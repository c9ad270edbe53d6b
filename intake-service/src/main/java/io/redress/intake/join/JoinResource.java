package io.redress.intake.join;

import io.redress.intake.access.Access;
import io.redress.intake.complaint.Languages;
import io.redress.intake.view.ComplaintView;
import io.redress.intake.view.ComplaintViews;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where agents say that two complaints are about the same matter. */
@Path("/api/complaints/{complaint}/join")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {

    private final Access access;
    private final JoinComplaint join;
    private final ComplaintViews views;
    private final Idempotency idempotency;

    JoinResource(Access access, JoinComplaint join, ComplaintViews views, Idempotency idempotency) {
        this.access = access;
        this.join = join;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** @param with id or reference of the complaint that leads */
    public record Leader(@NotNull @Code String with) {}

    @POST
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response join(
            @RestPath("complaint") String complaint,
            Leader leader,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var opened = access.actAsAgent(complaint);
        return idempotency.answer(() -> {
            var with = access.ofSameOrganization(leader.with(), opened)
                    .orElseThrow(() -> JoinComplaint.refused("The other complaint is not one of the same customer."));
            join.join(opened.complaint().id(), with, opened.viewer().actor());
            return Answer.ok(views.of(access.actAsAgent(complaint), Languages.first(languages)));
        });
    }

    @DELETE
    @APIResponse(responseCode = "204")
    public void separate(@RestPath("complaint") String complaint) {
        var opened = access.actAsAgent(complaint);
        join.separate(opened.complaint().id(), opened.viewer().actor());
    }
}
