package io.redress.reporting.complaint;

import io.redress.reporting.complaint.ComplaintRows.Position;
import io.redress.reporting.query.Dimension;
import io.redress.reporting.query.Questions;
import io.redress.reporting.query.Scope;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.EnumSet;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The rows behind a figure: the same range and any value of any dimension narrow them down. */
@Path("/api/reports")
@RolesAllowed(Roles.ANALYST)
class ComplaintsResource {

    private static final Set<Dimension> FILTERS = EnumSet.allOf(Dimension.class);
    /** Small enough that no query holds a connection for long while a slow client reads. */
    private static final int CSV_PAGE = 1_000;

    private final Questions questions;
    private final ComplaintRows rows;
    private final Cursors cursors;

    ComplaintsResource(Questions questions, ComplaintRows rows, Cursors cursors) {
        this.questions = questions;
        this.rows = rows;
        this.cursors = cursors;
    }

    @GET
    @Path("complaints")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Complaints received in a range of local days, both included, oldest first",
            description =
                    "Each key of the summary is a filter too (category=billing/wrong-charge); an empty value asks for those without "
                            + "one.")
    @Parameter(name = "organization", in = ParameterIn.QUERY, description = "The caller's own; may be left out")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First local day, 2026-09-30")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last local day, 2026-09-30")
    @Parameter(
            name = "figure",
            in = ParameterIn.QUERY,
            description = "Only what this count of the summary counts: overdue")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, by default 50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    public Page<ComplaintView> list(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var scope = questions
                .read(parameters, FILTERS, Set.of("figure", "limit", "cursor"))
                .scope();
        var limit = Page.limit(Questions.single(parameters, "limit"));
        var list = "complaints " + scope;
        var after = cursors.open(list, Questions.single(parameters, "cursor"))
                .map(Position::read)
                .orElse(null);
        return cursors.page(
                list,
                rows.page(scope, after, limit + 1),
                limit,
                row -> Position.of(row).keys());
    }

    @GET
    @Path("complaints.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            summary = "All of them as CSV (RFC 4180, UTF-8)",
            description = "Takes the parameters of /api/reports/complaints but limit and cursor.")
    public Response csv(@Context UriInfo uri) {
        var scope = questions
                .read(uri.getQueryParameters(), FILTERS, Set.of("figure"))
                .scope();
        StreamingOutput stream = out -> write(scope, out);
        return Response.ok(stream)
                .header("Content-Disposition", "attachment; filename=\"complaints.csv\"")
                .build();
    }

    private void write(Scope scope, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        Csv.writeHeader(writer);
        @Nullable Position after = null;
        for (var page = rows.page(scope, after, CSV_PAGE); !page.isEmpty(); page = rows.page(scope, after, CSV_PAGE)) {
            for (var row : page) {
                Csv.write(writer, row);
            }
            after = Position.of(page.getLast());
        }
        writer.flush();
    }
}
