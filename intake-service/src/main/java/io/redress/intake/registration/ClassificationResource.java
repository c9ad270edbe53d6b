package io.redress.intake.registration;

import io.redress.procedure.Procedures;
import io.redress.procedure.category.Match;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.problem.Violation;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Description;

import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says what a text is about before anybody registers it. Nothing is kept. */
@Path("/api/complaints/classification")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClassificationResource {

    private final Procedures procedures;

    ClassificationResource(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Masked: the text is somebody's words. */
    public record Question(
            @NotNull @Code String organization,
            @NotBlank @Description String text) {
        @Override
        public String toString() {
            return "Question[" + organization + "]";
        }
    }

    /** Best first; empty when the text names no category. */
    public record Matches(List<Match> items) {}

    @POST
    public Matches classify(Question question) {
        return procedures
                .current(question.organization())
                .map(procedure -> new Matches(procedure.classify(question.text())))
                .orElseThrow(() ->
                        Problem.unprocessable("not-taken", null, new Violation("organization", "is not known here")));
    }
}
