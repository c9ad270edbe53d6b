package io.redress.intake.internal;

import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For the services of this deployment alone. */
@Path("/internal/complaints/{complaint}/customer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevealResource {

    private final RevealCustomer reveal;

    RevealResource(RevealCustomer reveal) {
        this.reveal = reveal;
    }

    @POST
    public Revealed reveal(@RestPath("complaint") UUID complaint, Reveal body) {
        return reveal.reveal(complaint, body);
    }
}
