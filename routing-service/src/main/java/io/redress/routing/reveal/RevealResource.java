package io.redress.routing.reveal;

import io.quarkus.security.Authenticated;
import io.redress.routing.casework.Viewer;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Contact data and raw words of a case's customer. */
@Authenticated
@Path("/api/cases/{id}/customer")
public class RevealResource {

    private final Caller caller;
    private final RevealCustomer revealCustomer;

    RevealResource(Caller caller, RevealCustomer revealCustomer) {
        this.caller = caller;
        this.revealCustomer = revealCustomer;
    }

    @Schema(name = "Reveal")
    record Body(@NotBlank @Text String reason) {}

    /** Logged, with the reason. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reveal(@RestPath("id") UUID id, Body body) {
        var customer = revealCustomer.reveal(id, Viewer.of(caller), body.reason());
        return Response.ok(customer, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
