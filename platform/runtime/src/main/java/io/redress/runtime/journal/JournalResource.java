package io.redress.runtime.journal;

import io.redress.runtime.journal.Healing.Outcome;
import io.redress.runtime.journal.Verification.Report;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The journal's proof and its repair, for operators; on the service's own port alone. */
@Path("/api/journal")
@RolesAllowed("operator")
public class JournalResource {

    private final Verification verification;
    private final Healing healing;
    private final JournalConfig config;

    JournalResource(Verification verification, Healing healing, JournalConfig config) {
        this.verification = verification;
        this.healing = healing;
        this.config = config;
    }

    @GET
    @Path("/verification")
    public Report verify(@QueryParam("stream") @Nullable UUID stream) {
        requireJournal();
        return verification.verify(stream);
    }

    @POST
    @Path("/heal")
    public Outcome heal() {
        requireJournal();
        return healing.heal();
    }

    private void requireJournal() {
        if (!config.enabled()) {
            throw Problem.notFound();
        }
    }
}
