package io.redress.reporting.population;

import io.redress.reporting.rules.Rulebook;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.YearMonth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** A month's own number of users, in the place of the procedure's. */
@Path("/api/reports/population")
@RolesAllowed(Roles.ANALYST)
@Consumes(MediaType.APPLICATION_JSON)
public class PopulationResource {

    private final Caller caller;
    private final Rulebook rulebook;
    private final Population population;

    PopulationResource(Caller caller, Rulebook rulebook, Population population) {
        this.caller = caller;
        this.rulebook = rulebook;
        this.population = population;
    }

    /**
     * @param organization the caller's own; may be left out
     * @param region one of those the procedure names users for
     * @param month {@code 2026-11}
     */
    @Schema(name = "Population")
    record Body(
            @Nullable @Code String organization,
            @NotNull @Code String region,
            @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}") String month,
            @NotNull @Min(1) @Max(2_000_000_000) Integer users) {}

    @PUT
    @Transactional
    @Operation(summary = "Users of a region in one month, the base of complaints per 10,000 users")
    public void put(@NotNull @Valid Body body) {
        var organization = body.organization() == null ? caller.organization() : body.organization();
        caller.requireOrganization(organization);
        var known = rulebook.of(organization).population().keySet();
        if (!known.contains(body.region())) {
            throw Problem.unprocessable(
                    "unknown-code",
                    null,
                    new Violation(
                            "region",
                            "must be one the procedure names users for: "
                                    + known.stream().sorted().toList()));
        }
        population.tell(organization, body.region(), month(body.month()), body.users());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Problem.badRequest("month", "must be a month, such as 2026-11");
        }
    }
}
