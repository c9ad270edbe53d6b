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

/** The acts that give a case to others. Each takes {@code If-Match}, and answers with the case as it left it. */
@Authenticated
@Path("/api/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
public class HandoverResource {

    private final Acting acting;
    private final HandOver handOver;
    private final SeeCase seeCase;

    HandoverResource(Acting acting, HandOver handOver, SeeCase seeCase) {
        this.acting = acting;
        this.handOver = handOver;
        this.seeCase = seeCase;
    }

    @POST
    @Path("transfer")
    @APIResponseSchema(CaseView.class)
    public Response transfer(@RestPath("id") UUID id, HandOver.Transfer body) {
        return acting.answer(id, request -> handOver.transfer(request, body));
    }

    @POST
    @Path("rejection")
    @APIResponseSchema(CaseView.class)
    public Response rejection(@RestPath("id") UUID id, HandOver.Rejection body) {
        return acting.answer(id, request -> handOver.reject(request, body));
    }

    @POST
    @Path("escalation")
    @APIResponseSchema(CaseView.class)
    public Response escalation(@RestPath("id") UUID id, HandOver.Step body) {
        return acting.answer(id, request -> handOver.escalate(request, body));
    }

    @POST
    @Path("referral")
    @APIResponseSchema(CaseView.class)
    public Response referral(@RestPath("id") UUID id, HandOver.Referral body) {
        return acting.answer(id, request -> handOver.refer(request, body));
    }

    @POST
    @Path("classification")
    @APIResponseSchema(CaseView.class)
    public Response classification(@RestPath("id") UUID id, SeeCase.Body body) {
        return acting.answer(id, request -> seeCase.classify(request, body));
    }

    @POST
    @Path("concerns")
    @APIResponseSchema(CaseView.class)
    public Response concerns(@RestPath("id") UUID id, SeeCase.Party body) {
        return acting.answer(id, request -> seeCase.concern(request, body));
    }
}
