package io.redress.reporting.summary;

import io.redress.reporting.query.Questions;
import io.redress.runtime.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.List;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Counts by local day of receipt and other dimensions, for analysts. */
@Path("/api/reports/summary")
@RolesAllowed(Roles.ANALYST)
class SummaryResource {

    private static final String GROUP_BY = "groupBy";

    private final Questions questions;
    private final Summaries summaries;

    SummaryResource(Questions questions, Summaries summaries) {
        this.questions = questions;
        this.summaries = summaries;
    }

    @GET
    @Operation(summary = "Counts of the complaints received in a range of local days, both included")
    @Parameter(name = "organization", in = ParameterIn.QUERY, description = "The caller's own; may be left out")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First local day, 2026-09-30")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last local day, 2026-09-30")
    @Parameter(
            name = GROUP_BY,
            in = ParameterIn.QUERY,
            description =
                    "One or two of day, month, category, department, channel, region, severity, nature, cause, status; staff alone "
                            + "or with department")
    public Summary summary(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var by = Grouping.read(parameters.getOrDefault(GROUP_BY, List.of()));
        return summaries.of(
                questions.read(parameters, Set.of(), Set.of(GROUP_BY)).scope(), by);
    }
}
