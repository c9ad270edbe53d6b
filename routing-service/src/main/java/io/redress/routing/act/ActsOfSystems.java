package io.redress.routing.act;

import io.redress.routing.casework.Viewer;
import io.redress.runtime.json.StrictJson;
import io.redress.runtime.problem.Problem;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The acts that the system of a department may tell of, with the bodies and the checks that they have over REST. */
@ApplicationScoped
public class ActsOfSystems {

    /** A system knows the case from its events, and answers whatever state it has come to. */
    private static final String ANY_STATE = "*";

    private final StrictJson json;
    private final AcceptCase acceptCase;
    private final HandOver handOver;
    private final InvestigateCase investigateCase;
    private final ResolveCase resolveCase;

    ActsOfSystems(
            StrictJson json,
            AcceptCase acceptCase,
            HandOver handOver,
            InvestigateCase investigateCase,
            ResolveCase resolveCase) {
        this.json = json;
        this.acceptCase = acceptCase;
        this.handOver = handOver;
        this.investigateCase = investigateCase;
        this.resolveCase = resolveCase;
    }

    /**
     * Acts, in the running transaction.
     *
     * @param type {@code ce_type} of the reply
     * @param body JSON
     * @throws Problem as over REST; 400 for a type that is none of these
     */
    public void act(String type, UUID kase, Viewer viewer, byte[] body) {
        var request = new Request(kase, viewer, ANY_STATE);
        switch (type) {
            case "redress.department.accepted.v1" ->
                acceptCase.accept(request, (AcceptCase.Body) json.read(body, AcceptCase.Body.class));
            case "redress.department.rejected.v1" ->
                handOver.reject(request, (HandOver.Rejection) json.read(body, HandOver.Rejection.class));
            case "redress.department.investigated.v1" ->
                investigateCase.investigate(
                        request, (InvestigateCase.Body) json.read(body, InvestigateCase.Body.class));
            case "redress.department.resolved.v1" ->
                resolveCase.resolve(request, (ResolveCase.Body) json.read(body, ResolveCase.Body.class));
            default -> throw Problem.badRequest("ce_type", "must be one of the replies that departments give");
        }
    }
}
