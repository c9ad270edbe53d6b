package io.redress.intake.procedure;

import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which organisations take complaints, how, and what they promise. */
@Path("/api/procedures")
@Produces(MediaType.APPLICATION_JSON)
public class ProcedureResource {

    private final CurrentVersions versions;
    private final Procedures procedures;
    private final Caller caller;

    ProcedureResource(CurrentVersions versions, Procedures procedures, Caller caller) {
        this.versions = versions;
        this.procedures = procedures;
        this.caller = caller;
    }

    @GET
    public Page<ProcedureView> all() {
        return new Page<>(
                versions.organizations().stream()
                        .flatMap(organization -> procedures.current(organization).stream())
                        .map(procedure -> view(procedure, false))
                        .toList(),
                null);
    }

    @GET
    @Path("/{organization}")
    public ProcedureView one(@RestPath("organization") String organization) {
        return procedures
                .current(organization)
                .map(procedure -> view(procedure, caller.belongsTo(organization)))
                .orElseThrow(Problem::notFound);
    }

    private ProcedureView view(Procedure procedure, boolean withCodes) {
        return ProcedureView.of(
                procedure,
                versions.refusal(procedure.organization().code()),
                withCodes ? ProcedureCodes.of(procedure) : null);
    }
}
