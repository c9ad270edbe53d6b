package io.redress.runtime.journal;

import io.redress.runtime.journal.Verification.Report;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The proof of one stream, for the service that shows a case's whole log; every path under /internal is shut to all but other services. */
@Path("/internal/journal")
public class InternalJournalResource {

    private final Verification verification;

    InternalJournalResource(Verification verification) {
        this.verification = verification;
    }

    @GET
    @Path("/verification")
    public Report verify(@RestQuery("stream") UUID stream) {
        return verification.verify(stream);
    }
}
