package io.redress.routing.act;

import io.redress.procedure.Procedure;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.TimeFact.Elapsed;
import io.redress.routing.desk.Worked;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Moves a case to another version of its procedure, and says what becomes of the time that has passed. */
@ApplicationScoped
class ChangeProcedure {

    private final Handling handling;
    private final PublishedProcedures procedures;

    ChangeProcedure(Handling handling, PublishedProcedures procedures) {
        this.handling = handling;
        this.procedures = procedures;
    }

    /** @param version label and digest, as published */
    @Schema(name = "ProcedureChange")
    record Body(
            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9._-]{1,64}\\+[0-9a-f]{12}",
                    message = "must be a version such as 2026.1+3c9f0b71d2ae")
            String version,

            @NotNull Elapsed elapsed,
            @NotBlank @Text String reason) {}

    @Transactional
    CaseFile change(Request request, Body body) {
        var worked = handling.begin(request, Action.PROCEDURE);
        var under = new Worked(worked.kase(), other(worked, body.version()), worked.at());
        var reason = handling.keep(worked, Kind.INTERNAL, body.reason());
        return handling.record(
                under, request, under.moves().time().procedureChanged(body.version(), body.elapsed(), reason));
    }

    private Procedure other(Worked worked, String version) {
        var standing = worked.kase().standing();
        if (version.equals(standing.procedure())) {
            throw unprocessable("is the version that the case runs on already");
        }
        return procedures
                .find(worked.kase().organization(), version)
                .filter(procedure -> procedure.departments().containsKey(standing.department()))
                .orElseThrow(() -> unprocessable("is not published, or does not know the case's department"));
    }

    private static Problem unprocessable(String message) {
        return Problem.unprocessable("procedure", null, new Violation("version", message).with("rule", "versions"));
    }
}
