package io.redress.intake.accesscode;

import io.redress.runtime.http.Limited;
import io.redress.runtime.problem.Problem;
import io.redress.runtime.text.Name;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For customers who have lost their code. */
@Path("/api/complaints/access-code")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccessCodeResource {

    private final SendAccessCode send;

    AccessCodeResource(SendAccessCode send) {
        this.send = send;
    }

    /** Exactly one of phone and e-mail. */
    public record Lost(
            @NotBlank @Size(max = 40) String reference,
            @Nullable @Name String phone,
            @Nullable @Name String email) {

        public Lost {
            if ((phone == null) == (email == null)) {
                throw Problem.badRequest("phone", "must be given, or email, and not both");
            }
        }

        @Override
        public String toString() {
            return "Lost[masked]";
        }
    }

    /** The same whether reference and contact belong together or not: nobody is to find out by asking. */
    public record Asked(String state) {}

    @POST
    @Limited("access-code")
    public Asked send(Lost lost) {
        send.send(lost.reference(), lost.phone(), lost.email());
        return new Asked("queued");
    }
}
