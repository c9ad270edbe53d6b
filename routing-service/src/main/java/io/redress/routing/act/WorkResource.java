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

/** The acts of checklists, reviews and tasks. Each takes {@code If-Match}, and answers with the case as it left it. */
@Authenticated
@Path("/api/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
public class WorkResource {

    private final Acting acting;
    private final CheckItem checkItem;
    private final ShareWork shareWork;
    private final ReviewCase reviewCase;

    WorkResource(Acting acting, CheckItem checkItem, ShareWork shareWork, ReviewCase reviewCase) {
        this.acting = acting;
        this.checkItem = checkItem;
        this.shareWork = shareWork;
        this.reviewCase = reviewCase;
    }

    @POST
    @Path("checklist")
    @APIResponseSchema(CaseView.class)
    public Response checklist(@RestPath("id") UUID id, CheckItem.Body body) {
        return acting.answer(id, request -> checkItem.check(request, body));
    }

    @POST
    @Path("tasks")
    @APIResponseSchema(CaseView.class)
    public Response tasks(@RestPath("id") UUID id, ShareWork.Body body) {
        return acting.answer(id, request -> shareWork.open(request, body));
    }

    @POST
    @Path("tasks/{n}/completion")
    @APIResponseSchema(CaseView.class)
    public Response taskCompletion(@RestPath("id") UUID id, @RestPath("n") int n, ShareWork.Completion body) {
        return acting.answer(id, request -> shareWork.complete(request, n, body));
    }

    @POST
    @Path("review")
    @APIResponseSchema(CaseView.class)
    public Response review(@RestPath("id") UUID id, ReviewCase.Body body) {
        return acting.answer(id, request -> reviewCase.review(request, body));
    }

    @POST
    @Path("conference")
    @APIResponseSchema(CaseView.class)
    public Response conference(@RestPath("id") UUID id, ReviewCase.Conference body) {
        return acting.answer(id, request -> reviewCase.confer(request, body));
    }

    @POST
    @Path("reply/return")
    @APIResponseSchema(CaseView.class)
    public Response replyReturn(@RestPath("id") UUID id, ReviewCase.Return body) {
        return acting.answer(id, request -> reviewCase.returnReply(request, body));
    }
}
