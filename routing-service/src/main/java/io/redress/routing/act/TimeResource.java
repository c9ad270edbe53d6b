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

/** The acts on a case's time. Each takes {@code If-Match}, and answers with the case as it left it. */
@Authenticated
@Path("/api/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
public class TimeResource {

    private final Acting acting;
    private final PauseCase pauseCase;
    private final ExtendDeadline extendDeadline;
    private final TellProgress tellProgress;
    private final ChangeProcedure changeProcedure;

    TimeResource(
            Acting acting,
            PauseCase pauseCase,
            ExtendDeadline extendDeadline,
            TellProgress tellProgress,
            ChangeProcedure changeProcedure) {
        this.acting = acting;
        this.pauseCase = pauseCase;
        this.extendDeadline = extendDeadline;
        this.tellProgress = tellProgress;
        this.changeProcedure = changeProcedure;
    }

    @POST
    @Path("pause")
    @APIResponseSchema(CaseView.class)
    public Response pause(@RestPath("id") UUID id, PauseCase.Body body) {
        return acting.answer(id, request -> pauseCase.pause(request, body));
    }

    @POST
    @Path("pause/decision")
    @APIResponseSchema(CaseView.class)
    public Response pauseDecision(@RestPath("id") UUID id, Approval body) {
        return acting.answer(id, request -> pauseCase.decide(request, body));
    }

    @POST
    @Path("resumption")
    @APIResponseSchema(CaseView.class)
    public Response resumption(@RestPath("id") UUID id, PauseCase.Resumption body) {
        return acting.answer(id, request -> pauseCase.resume(request, body));
    }

    @POST
    @Path("progress")
    @APIResponseSchema(CaseView.class)
    public Response progress(@RestPath("id") UUID id, TellProgress.Body body) {
        return acting.answer(id, request -> tellProgress.tell(request, body));
    }

    @POST
    @Path("extension")
    @APIResponseSchema(CaseView.class)
    public Response extension(@RestPath("id") UUID id, ExtendDeadline.Body body) {
        return acting.answer(id, request -> extendDeadline.ask(request, body));
    }

    @POST
    @Path("extension/decision")
    @APIResponseSchema(CaseView.class)
    public Response extensionDecision(@RestPath("id") UUID id, ExtendDeadline.Decision body) {
        return acting.answer(id, request -> extendDeadline.decide(request, body));
    }

    @POST
    @Path("procedure")
    @APIResponseSchema(CaseView.class)
    public Response procedure(@RestPath("id") UUID id, ChangeProcedure.Body body) {
        return acting.answer(id, request -> changeProcedure.change(request, body));
    }
}
