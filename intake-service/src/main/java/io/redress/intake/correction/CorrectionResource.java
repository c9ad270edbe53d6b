package io.redress.intake.correction;

import io.redress.intake.access.Access;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where agents correct who complains and how to reach them. */
@Path("/api/complaints/{complaint}/customer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    private final Access access;
    private final CorrectCustomer correct;

    CorrectionResource(Access access, CorrectCustomer correct) {
        this.access = access;
        this.correct = correct;
    }

    @PUT
    @APIResponse(responseCode = "204")
    public void correct(@RestPath("complaint") String complaint, Correction correction) {
        var opened = access.actAsAgent(complaint);
        correct.correct(opened.complaint().id(), correction, opened.viewer().actor());
    }
}
