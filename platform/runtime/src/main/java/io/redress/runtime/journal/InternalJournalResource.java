package io.redress.runtime.journal;

import io.redress.runtime.journal.Verification.Report;
import io.redress.runtime.problem.Problem;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The proof of one stream, for the service that shows a case's whole log; every path under /internal is shut to all but other services. */
@Path("/internal/journal")
public class InternalJournalResource {

    private final Verification verification;
    private final JournalConfig config;

    InternalJournalResource(Verification verification, JournalConfig config) {
        this.verification = verification;
        this.config = config;
    }

    @GET
    @Path("/verification")
    public Report verify(@RestQuery("stream") UUID stream) {
        if (!config.enabled()) {
            throw Problem.notFound();
        }
        return verification.verify(stream);
    }
}
