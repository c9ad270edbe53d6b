package io.redress.routing.act;

import io.quarkus.security.Authenticated;
import io.redress.routing.worklist.CaseView;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The acts of remedies. Each takes {@code If-Match} and, against doing it twice, {@code Idempotency-Key}. */
@Authenticated
@Path("/api/cases/{id}/remedies")
@Consumes(MediaType.APPLICATION_JSON)
public class RemedyResource {

    private final Acting acting;
    private final GrantRemedy grantRemedy;

    RemedyResource(Acting acting, GrantRemedy grantRemedy) {
        this.acting = acting;
        this.grantRemedy = grantRemedy;
    }

    @POST
    @APIResponseSchema(CaseView.class)
    public Response request(@RestPath("id") UUID id, GrantRemedy.Body body) {
        return acting.answer(id, request -> grantRemedy.request(request, body));
    }

    @POST
    @Path("{n}/decision")
    @APIResponseSchema(CaseView.class)
    public Response decision(@RestPath("id") UUID id, @RestPath("n") int n, Approval body) {
        return acting.answer(id, request -> grantRemedy.decide(request, n, body));
    }

    @POST
    @Path("{n}/execution")
    @APIResponseSchema(CaseView.class)
    public Response execution(@RestPath("id") UUID id, @RestPath("n") int n, GrantRemedy.Execution body) {
        return acting.answer(id, request -> grantRemedy.execute(request, n, body));
    }
}
