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

/** The acts on a case. Each takes {@code If-Match}, and answers with the case as it left it. */
@Authenticated
@Path("/api/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
public class ActResource {

    private final Acting acting;
    private final AcceptCase acceptCase;
    private final InvestigateCase investigateCase;
    private final ProposeSolution proposeSolution;
    private final ChooseAlternative chooseAlternative;
    private final ReplyToCustomer replyToCustomer;
    private final ResolveCase resolveCase;
    private final RecordClosure recordClosure;
    private final NoteOnCase noteOnCase;

    ActResource(
            Acting acting,
            AcceptCase acceptCase,
            InvestigateCase investigateCase,
            ProposeSolution proposeSolution,
            ChooseAlternative chooseAlternative,
            ReplyToCustomer replyToCustomer,
            ResolveCase resolveCase,
            RecordClosure recordClosure,
            NoteOnCase noteOnCase) {
        this.acting = acting;
        this.acceptCase = acceptCase;
        this.investigateCase = investigateCase;
        this.proposeSolution = proposeSolution;
        this.chooseAlternative = chooseAlternative;
        this.replyToCustomer = replyToCustomer;
        this.resolveCase = resolveCase;
        this.recordClosure = recordClosure;
        this.noteOnCase = noteOnCase;
    }

    @POST
    @Path("acceptance")
    @APIResponseSchema(CaseView.class)
    public Response acceptance(@RestPath("id") UUID id, AcceptCase.Body body) {
        return acting.answer(id, request -> acceptCase.accept(request, body));
    }

    @POST
    @Path("investigation")
    @APIResponseSchema(CaseView.class)
    public Response investigation(@RestPath("id") UUID id, InvestigateCase.Body body) {
        return acting.answer(id, request -> investigateCase.investigate(request, body));
    }

    @POST
    @Path("proposal")
    @APIResponseSchema(CaseView.class)
    public Response proposal(@RestPath("id") UUID id, ProposeSolution.Body body) {
        return acting.answer(id, request -> proposeSolution.propose(request, body));
    }

    @POST
    @Path("choice")
    @APIResponseSchema(CaseView.class)
    public Response choice(@RestPath("id") UUID id, ChooseAlternative.Body body) {
        return acting.answer(id, request -> chooseAlternative.choose(request, body));
    }

    @POST
    @Path("reply")
    @APIResponseSchema(CaseView.class)
    public Response reply(@RestPath("id") UUID id, ReplyToCustomer.Body body) {
        return acting.answer(id, request -> replyToCustomer.reply(request, body));
    }

    @POST
    @Path("resolution")
    @APIResponseSchema(CaseView.class)
    public Response resolution(@RestPath("id") UUID id, ResolveCase.Body body) {
        return acting.answer(id, request -> resolveCase.resolve(request, body));
    }

    @POST
    @Path("closure")
    @APIResponseSchema(CaseView.class)
    public Response closure(@RestPath("id") UUID id, RecordClosure.Body body) {
        return acting.answer(id, request -> recordClosure.record(request, body));
    }

    @POST
    @Path("notes")
    @APIResponseSchema(CaseView.class)
    public Response notes(@RestPath("id") UUID id, NoteOnCase.Body body) {
        return acting.answer(id, request -> noteOnCase.note(request, body));
    }
}
