package io.redress.intake.registration;

import io.redress.intake.complaint.Languages;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.http.ReceivedBody;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where complaints come in. */
@Path("/api/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    static final String PATH = "/api/complaints";
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 100;

    private final RegisterComplaint register;
    private final Caller caller;
    private final ReceivedBody received;

    RegistrationResource(RegisterComplaint register, Caller caller, ReceivedBody received) {
        this.register = register;
        this.caller = caller;
        this.received = received;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Registered.class)))
    public Response register(
            Registration body,
            @RestHeader(Idempotency.HEADER) @Nullable String key,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var given = register.register(
                body, Registrant.of(caller, body.organization()), request(key, Languages.first(languages)));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, given.location())
                .header(HttpHeaders.ETAG, given.etag())
                .entity(given.body())
                .build();
    }

    private Request request(@Nullable String key, @Nullable String language) {
        if (key != null && (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY)) {
            throw Problem.badRequest(
                    Idempotency.HEADER, "must have %d to %d characters".formatted(SHORTEST_KEY, LONGEST_KEY));
        }
        var name = caller.isAnonymous() ? "" : caller.organization() + "/" + caller.staff();
        return new Request(name, PATH, key, key == null ? "" : received.digest(), language);
    }
}
